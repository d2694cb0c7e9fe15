package org.senddocument.domain.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;

/** Finds the documents of which an inbound message may speak that does not name its message. */
@Dependent
public class AnsweredDocuments {

    /** It left, or may have left, and nobody has said anything of it. */
    private static final Set<DocumentStatus> ON_THE_WAY = Set.of(DocumentStatus.SENDING, DocumentStatus.SENT);

    /** A reply from the mailbox compared with, about any document of the same patient. */
    private static final String ANSWERED_FROM = "EXISTS (SELECT m FROM InboundMessage m, Document e"
            + " WHERE e.submission.nhsNumber = d.submission.nhsNumber AND m.documentId = e.id AND m.fromMailbox ";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected AnsweredDocuments() {}

    public AnsweredDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /** Versions of a consultation that were offered to MESH, resends among them. */
    public List<Document> offeredOf(String consultationId, int atMost) {
        return entities.createQuery(
                        "SELECT d FROM Document d WHERE d.chain.consultationId = :consultation"
                                + " AND d.journey.attempts > 0 ORDER BY d.chain.id, d.place",
                        Document.class)
                .setParameter("consultation", consultationId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * What was offered to MESH by then and has no answer, and whose practice may have that mailbox: no reply about the
     * patient has come from another one, or one has come from this one.
     */
    public List<Document> unansweredAt(String mailbox, Instant then, int atMost) {
        return entities.createQuery(
                        "SELECT d FROM Document d WHERE d.status IN :onTheWay AND d.journey.attempts > 0"
                                + " AND (d.journey.sentAt IS NULL OR d.journey.sentAt <= :then)"
                                + " AND NOT EXISTS (SELECT a FROM Acknowledgement a WHERE a.document = d)"
                                + " AND (NOT " + ANSWERED_FROM + "<> :mailbox) OR " + ANSWERED_FROM + "= :mailbox))",
                        Document.class)
                .setParameter("onTheWay", ON_THE_WAY)
                .setParameter("then", then)
                .setParameter("mailbox", mailbox == null ? "" : mailbox)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @param localId what MESH was told to call the message */
    public List<Document> withLocalId(String localId, int atMost) {
        return entities.createQuery(
                        "SELECT d FROM Document d, Envelope e WHERE e.documentId = d.id AND e.localId = :local",
                        Document.class)
                .setParameter("local", localId)
                .setMaxResults(atMost)
                .getResultList();
    }
}
