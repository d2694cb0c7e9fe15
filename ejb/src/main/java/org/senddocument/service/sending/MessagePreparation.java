package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.domain.sending.Envelopes;
import org.senddocument.itk3.MessageEnvelope;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MessageBody;

/** Makes the parcel of a claimed document: what was written down at the first try is what every try posts. */
@Dependent
class MessagePreparation {

    @Inject
    Envelopes envelopes;

    @Inject
    Contents contents;

    @Inject
    ContentStore store;

    @Inject
    MessageWriting writing;

    /** @throws UnsendableDocumentException where our own check refuses it */
    MeshParcel message(Document document, Instant now) throws UnsendableDocumentException {
        Optional<Envelope> earlier = envelopes.of(document.id());
        Envelope envelope = earlier.isPresent() ? earlier.get() : writing.write(document, now);
        return new MeshParcel(
                envelope.to(),
                document.journey().workflowId(),
                envelope.subject(),
                envelope.localId(),
                body(document, envelope));
    }

    private MessageBody body(Document document, Envelope envelope) {
        List<Content> bodies = ContentsOfDocument.in(contents, document);
        MessageEnvelope message = new MessageEnvelope(envelope.xml());
        long length = message.length(bodies.stream().map(Content::size).toList());
        List<Supplier<InputStream>> streams = bodies.stream()
                .map(Content::id)
                .map(id -> (Supplier<InputStream>) () -> store.open(id))
                .toList();
        return new StreamedBody(length, () -> message.open(streams));
    }

    Optional<MessageBody> sentBody(Document document) {
        return envelopes.of(document.id()).map(envelope -> body(document, envelope));
    }
}
