package org.senddocument.domain.document;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.domain.tracing.Trace;

/** Writes consultations with every kind of end into a database. */
public final class BooksOfDocuments {

    private final EntityManager entities;

    public BooksOfDocuments(EntityManager entities) {
        this.entities = entities;
    }

    public VersionChain chain(String account, String consultationId) {
        VersionChain chain = new VersionChain(account, consultationId, SampleDocuments.NHS_NUMBER);
        entities.persist(chain);
        return chain;
    }

    public Document waiting(VersionChain chain, int number, Instant at) {
        Submission submission =
                new Submission(chain.account(), SampleDocuments.consultation(), at, at, null, "0".repeat(64));
        Document document = Document.waiting(UUID.randomUUID(), chain, number, submission, at);
        entities.persist(document);
        entities.flush();
        return document;
    }

    public Document sent(VersionChain chain, int number, Instant at) {
        Document document = waiting(chain, number, at);
        document.queue(at);
        document.claim(SampleDocuments.NODE, "node", at, node -> true);
        document.addressedAs(UUID.randomUUID(), UUID.randomUUID(), "GPCONNECT_SEND_DOCUMENT");
        document.sent(1, "mesh-" + document.id(), at);
        entities.persist(new Envelope(document.id(), "<Bundle/>", "to", "subject", "A12345"));
        return document;
    }

    public Document accepted(VersionChain chain, int number, Instant at, Instant acceptedAt) {
        Document document = sent(chain, number, at);
        document.acknowledge(SampleDocuments.business("30001", true), acceptedAt);
        Recipient recipient = new Recipients(entities).ofOrNew(document.id(), UUID::randomUUID);
        recipient.traced(new Trace(null, "Sample", null, null, Set.of()), at);
        recipient.answeredBy("B82001", acceptedAt);
        return document;
    }

    /** A copy of a rejected one, which the practice accepted. */
    public Document acceptedCopy(Document rejected, Instant at) {
        Document copy = accepted(rejected.chain(), rejected.number(), at, at);
        copy.repeats(rejected);
        return copy;
    }

    public void isCopyOf(Document copy, Document original) {
        copy.repeats(original);
    }

    public Document rejected(VersionChain chain, int number, Instant at) {
        Document document = sent(chain, number, at);
        document.acknowledge(SampleDocuments.business("30002", false), at);
        return document;
    }
}
