package org.senddocument.service.reconciling;

import static org.senddocument.service.reconciling.Letters.NOW;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentChunk;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.inbound.AnsweredDocuments;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.system.SampleReply;

/** The product's own intake within one transaction of a test. */
final class InboxRig {

    static final String PRACTICE = "X26GP001";

    private final EntityManager entities;
    private final Documents documents;
    private final Contents contents;
    private final InboundMessages messages;
    private final Map<String, VersionChain> chains = new HashMap<>();
    private int received;

    InboxRig(EntityManager entities) {
        this.entities = entities;
        this.documents = new Documents(entities);
        this.contents = new Contents(entities);
        this.messages = new InboundMessages(entities);
    }

    Intake intake() {
        Intake intake = new Intake();
        intake.messages = messages;
        intake.documents = documents;
        intake.replies = new InboundReplies();
        intake.replies.contents = contents;
        intake.replyMatching = new ReplyMatching();
        intake.replyMatching.documents = documents;
        intake.replyMatching.answered = new AnsweredDocuments(entities);
        intake.reportMatching = new ReportMatching();
        intake.reportMatching.documents = documents;
        intake.reportMatching.answered = new AnsweredDocuments(entities);
        intake.clock = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);
        return intake;
    }

    InboundMessages messages() {
        return messages;
    }

    void flush() {
        entities.flush();
    }

    /** As another transaction sees it. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    DocumentStatus statusOf(Document document) {
        return entities.find(Document.class, document.id()).status();
    }

    Document waiting(String consultation, int patient) {
        VersionChain chain = chains.computeIfAbsent(consultation, id -> added(Letters.chain(id, patient)));
        Document document = Letters.waiting(chain, consultation, patient);
        documents.add(document);
        return document;
    }

    private VersionChain added(VersionChain chain) {
        documents.add(chain);
        return chain;
    }

    Document inDoubt(String consultation, int patient) {
        return inDoubt(consultation, patient, Letters.ODS_CODE);
    }

    Document inDoubt(String consultation, int patient, String localId) {
        Document document = Letters.offered(waiting(consultation, patient), 1);
        entities.persist(new Envelope(document.id(), "<Bundle/>", "GPPROVIDER_", "", localId));
        entities.flush();
        return document;
    }

    Document sent(String consultation, int patient) {
        return sent(consultation, patient, NOW);
    }

    Document sent(String consultation, int patient, Instant at) {
        Document document = inDoubt(consultation, patient);
        document.sent(1, "mesh-" + document.id(), at);
        entities.flush();
        return document;
    }

    /** Of the same patient, long done: so that the practice's mailbox is known. */
    void answeredEarlierFrom(String mailbox, int patient) {
        Document earlier = sent(UUID.randomUUID().toString(), patient);
        take(reply(SampleReply.to(earlier.journey().messageId(), "20013").xml(), mailbox));
        take(reply(SampleReply.to(earlier.journey().messageId(), "30001").xml(), mailbox));
    }

    /** @return the id of the stored message, which nobody has looked at */
    long reply(String xml, String from) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        Content content = new Content(ContentRole.INBOUND, "application/octet-stream", null, NOW);
        content.complete(bytes.length, null);
        contents.add(content);
        entities.flush();
        entities.persist(new ContentChunk(content.id(), 0, bytes));
        return stored(InboundMessage.message(
                "reply-" + ++received, from, "GPCONNECT_SEND_DOCUMENT_ACK", content.id(), NOW.plusSeconds(60)));
    }

    long report(String linkedMessageId, String localId) {
        return stored(InboundMessage.report(
                "report-" + ++received,
                "GPCONNECT_SEND_DOCUMENT",
                new NonDelivery(localId, linkedMessageId, "14", "not collected"),
                NOW.plusSeconds(60)));
    }

    private long stored(InboundMessage message) {
        messages.add(message);
        entities.flush();
        return message.id();
    }

    IntakeResult take(long message) {
        IntakeResult result = intake().take(message).orElseThrow();
        entities.flush();
        return result;
    }

    /** In the words of docs/matching.md; {@code waiting} is what the table calls "the waiting one". */
    String matched(long message, Document only, Document waiting) {
        take(message);
        Object[] row = (Object[]) entities.createNativeQuery("SELECT state, document_id,"
                        + " COALESCE(awaited_message_id, awaited_consultation, linked_message_id)"
                        + " FROM inbound_message WHERE id = " + message)
                .getSingleResult();
        if (row[0].equals("UNMATCHED")) {
            return row[2] == null ? "unmatched" : "later";
        }
        long document = ((Number) row[1]).longValue();
        if (only != null && document == only.id()) {
            return "it";
        }
        return waiting != null && document == waiting.id() ? "the waiting one" : "another";
    }
}
