package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
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
import org.senddocument.itk3.validation.Breach;
import org.senddocument.itk3.validation.MessageCheck;

/** Writes the message of a document that leaves for the first time, and checks it; its bodies have places in it alone. */
@Dependent
class MessageWriting {

    @Inject
    Documents documents;

    @Inject
    Envelopes envelopes;

    @Inject
    Contents contents;

    @Inject
    Recipients recipients;

    @Inject
    ReportRendering rendering;

    @Inject
    GpConnectSettings settings;

    @Inject
    MessageCheck check;

    @Inject
    Supplier<UUID> ids;

    /** @throws UnsendableDocumentException where our own check refuses it */
    Envelope write(Document document, Instant now) throws UnsendableDocumentException {
        Optional<Document> replaced = document.takesItsPlaceIn(documents.of(document.chain()));
        rendering.renderWhereNeeded(document, now);
        Consultation consultation = official(document);
        List<Content> bodies = ContentsOfDocument.in(contents, document);
        MessageIds messageIds = MessageIds.from(ids, bodies.size());
        MessageEnvelope envelope = envelope(document, consultation, replaced, now, bodies, messageIds);
        String address = address(consultation);
        check(envelope, bodies, address);
        document.addressedAs(
                messageIds.headerId(),
                messageIds.documentId(),
                settings.version().workflowId());
        return envelopes.add(new Envelope(
                document.id(),
                envelope.xml(),
                address,
                MessageSubject.of(settings.version(), consultation, document.number())
                        .value(),
                localId(consultation)));
    }

    /**
     * With the surname that PDS holds, where it was asked: the routing and the message must name one patient (GPCM-SD-038),
     * and MESH compares with that very surname. The report keeps the one that came.
     */
    private Consultation official(Document document) {
        Consultation consultation = document.consultation();
        return recipients
                .of(document.id())
                .map(Recipient::surname)
                .filter(RoutingAddress::canName)
                .map(surname -> consultation.of(consultation.patient().named(surname)))
                .orElse(consultation);
    }

    private void check(MessageEnvelope envelope, List<Content> bodies, String address)
            throws UnsendableDocumentException {
        List<Breach> breaches = new ArrayList<>(check.breaches(envelope, settings.version(), address));
        // The envelope has places alone: what will stand in them is not seen by the check of its text.
        if (bodies.stream().anyMatch(content -> content.size() == 0)) {
            breaches.add(new Breach("GPCM-SD-111", "No attachment may be empty."));
        }
        if (!breaches.isEmpty()) {
            throw new UnsendableDocumentException(
                    breaches.stream().map(Breach::toString).collect(Collectors.joining(" ")));
        }
    }

    private MessageEnvelope envelope(
            Document document,
            Consultation consultation,
            Optional<Document> replaced,
            Instant now,
            List<Content> bodies,
            MessageIds messageIds)
            throws UnsendableDocumentException {
        try {
            return EnvelopeWriter.write(new OutgoingMessage(
                    messageIds,
                    now,
                    settings.version(),
                    settings.mailboxId(),
                    consultation,
                    document.number(),
                    replaced.map(earlier -> earlier.journey().compositionId()),
                    bodies.stream()
                            .map(content -> new Attachment(content.contentType(), content.title()))
                            .toList()));
        } catch (IllegalArgumentException e) {
            throw new UnsendableDocumentException(e.getMessage());
        }
    }

    private String address(Consultation consultation) throws UnsendableDocumentException {
        if (settings.recipientMailbox().isPresent()) {
            return settings.recipientMailbox().get();
        }
        return RoutingAddress.of(consultation.patient(), settings.birthDateFormat())
                .map(RoutingAddress::value)
                .orElseThrow(() -> new UnsendableDocumentException("The surname has no form that MESH can route by."));
    }

    private String localId(Consultation consultation) {
        String odsCode = consultation.organisation().odsCode();
        return settings.uniqueLocalId() ? odsCode + "-" + ids.get() : odsCode;
    }
}
