package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.domain.sending.Envelopes;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.itk3.Attachment;
import org.senddocument.itk3.EnvelopeWriter;
import org.senddocument.itk3.MessageEnvelope;
import org.senddocument.itk3.MessageIds;
import org.senddocument.itk3.MessageSubject;
import org.senddocument.itk3.OutgoingMessage;
import org.senddocument.itk3.RoutingAddress;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MessageBody;

/** Makes the message of a claimed document, once: what was written down at the first try is what every try posts. */
@Dependent
class MessagePreparation {

    @Inject
    Envelopes envelopes;

    @Inject
    Contents contents;

    @Inject
    ContentStore store;

    @Inject
    Recipients recipients;

    @Inject
    ReportRendering rendering;

    @Inject
    GpConnectSettings settings;

    @Inject
    Supplier<UUID> ids;

    /** @throws UnsendableDocumentException where our own check refuses it */
    MeshParcel message(Document document, Instant now) throws UnsendableDocumentException {
        Optional<Envelope> earlier = envelopes.of(document.id());
        Envelope envelope = earlier.isPresent() ? earlier.get() : write(document, now);
        return new MeshParcel(
                envelope.to(),
                document.journey().workflowId(),
                envelope.subject(),
                envelope.localId(),
                body(document, envelope));
    }

    private Envelope write(Document document, Instant now) throws UnsendableDocumentException {
        rendering.renderWhereNeeded(document, now);
        Consultation consultation = document.consultation();
        List<Content> bodies = contentsOf(document);
        MessageIds messageIds = MessageIds.from(ids, bodies.size());
        Optional<UUID> replaces =
                document.chooseReplaced().map(replaced -> replaced.journey().compositionId());
        MessageEnvelope envelope = envelope(document, now, bodies, messageIds, replaces);
        document.addressedAs(
                messageIds.headerId(),
                messageIds.documentId(),
                settings.version().workflowId());
        return envelopes.add(new Envelope(
                document.id(),
                envelope.xml(),
                address(document),
                MessageSubject.of(settings.version(), consultation, document.number())
                        .value(),
                localId(consultation)));
    }

    private MessageEnvelope envelope(
            Document document, Instant now, List<Content> bodies, MessageIds messageIds, Optional<UUID> replaces)
            throws UnsendableDocumentException {
        try {
            return EnvelopeWriter.write(new OutgoingMessage(
                    messageIds,
                    now,
                    settings.version(),
                    settings.mailboxId(),
                    document.consultation(),
                    document.number(),
                    replaces,
                    bodies.stream()
                            .map(content -> new Attachment(content.contentType(), content.title()))
                            .toList()));
        } catch (IllegalArgumentException e) {
            throw new UnsendableDocumentException(e.getMessage());
        }
    }

    /** By the surname that PDS holds, where it was asked: MESH compares with that very one. */
    private String address(Document document) throws UnsendableDocumentException {
        if (settings.recipientMailbox().isPresent()) {
            return settings.recipientMailbox().get();
        }
        Optional<String> surname = recipients.of(document.id()).map(Recipient::surname);
        return RoutingAddress.of(document.consultation().patient(), surname, settings.birthDateFormat())
                .map(RoutingAddress::value)
                .orElseThrow(() -> new UnsendableDocumentException("The surname has no form that MESH can route by."));
    }

    private String localId(Consultation consultation) {
        String odsCode = consultation.organisation().odsCode();
        return settings.uniqueLocalId() ? odsCode + "-" + ids.get() : odsCode;
    }

    /** The rendered report is the document's own; supplied bodies are those of the document that it repeats. */
    private List<Content> contentsOf(Document document) {
        return ContentsOfDocument.in(contents, document);
    }

    private MessageBody body(Document document, Envelope envelope) {
        List<Content> bodies = contentsOf(document);
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
