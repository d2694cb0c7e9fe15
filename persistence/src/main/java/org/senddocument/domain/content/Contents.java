package org.senddocument.domain.content;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bodies in the database. */
@Dependent
public class Contents {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Contents() {}

    public Contents(EntityManager entities) {
        this.entities = entities;
    }

    public Content add(Content content) {
        entities.persist(content);
        return content;
    }

    public Content get(long id) {
        return entities.getReference(Content.class, id);
    }

    /** In bytes. */
    public long sizeOf(long id) {
        return entities.createQuery("SELECT c.size FROM Content c WHERE c.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void addChunk(long contentId, int number, byte[] bytes) {
        entities.persist(new ContentChunk(contentId, number, bytes));
        entities.flush();
        // A long body must not pile up in memory.
        entities.clear();
    }

    public Optional<byte[]> chunk(long contentId, int number) {
        return Optional.ofNullable(entities.find(ContentChunk.class, new ContentChunk.Key(contentId, number)))
                .map(ContentChunk::bytes);
    }

    /** Of one document, the report first. */
    public List<Content> of(long documentId) {
        return entities.createQuery(
                        "SELECT c FROM Content c WHERE c.documentId = :document ORDER BY c.place", Content.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** What was staged and never adopted, nor is the body of an inbound message: its request was refused, or its node died. */
    public List<Long> strayBefore(Instant limit) {
        return entities.createQuery(
                        "SELECT c.id FROM Content c WHERE c.documentId IS NULL AND c.stagedAt < :limit"
                                + " AND NOT EXISTS (SELECT m FROM InboundMessage m WHERE m.contentId = c.id)",
                        Long.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** What has found its owner since it was listed stays. @return false where it stays, or is gone already */
    public boolean removeStray(long contentId) {
        Content content = entities.find(Content.class, contentId, LockModeType.PESSIMISTIC_WRITE);
        if (content == null || content.isAdopted() || isOfAMessage(contentId)) {
            return false;
        }
        remove(contentId);
        return true;
    }

    private boolean isOfAMessage(long contentId) {
        return entities.createQuery("SELECT COUNT(m) FROM InboundMessage m WHERE m.contentId = :id", Long.class)
                        .setParameter("id", contentId)
                        .getSingleResult()
                > 0;
    }

    public void remove(long contentId) {
        entities.createQuery("DELETE FROM ContentChunk c WHERE c.key.contentId = :id")
                .setParameter("id", contentId)
                .executeUpdate();
        entities.createQuery("DELETE FROM Content c WHERE c.id = :id")
                .setParameter("id", contentId)
                .executeUpdate();
    }
}
