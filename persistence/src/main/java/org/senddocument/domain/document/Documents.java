package org.senddocument.domain.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All documents. */
@Dependent
public class Documents {

    /** A claim whose node is dead, or a try that is due again: what nobody answers for at the moment. */
    private static final String IN_DOUBT = "d.status = org.senddocument.domain.document.DocumentStatus.SENDING"
            + " AND (d.journey.claimedBy IS NULL AND d.journey.nextAttemptAt <= :now"
            + " OR d.journey.claimedBy IS NOT NULL AND d.journey.claimedBy NOT IN :alive)";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Documents() {}

    public Documents(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Document document) {
        entities.persist(document);
        entities.flush();
    }

    public Optional<Document> find(UUID reference) {
        return first(entities.createQuery("SELECT d FROM Document d WHERE d.reference = :reference", Document.class)
                .setParameter("reference", reference));
    }

    /** Those of them that there are. */
    public List<Document> all(Collection<UUID> references) {
        return entities.createQuery("SELECT d FROM Document d WHERE d.reference IN :references", Document.class)
                .setParameter("references", someOf(references))
                .getResultList();
    }

    public Optional<Document> find(long id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    /** Waits until no other transaction holds the document. */
    public Optional<Document> lock(long id) {
        return Optional.ofNullable(entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Document> lock(UUID reference) {
        return find(reference).map(document -> {
            entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
            return document;
        });
    }

    public Optional<Document> withIdempotencyKey(String account, String key) {
        return first(entities.createQuery(
                        "SELECT d FROM Document d WHERE d.submission.account = :account"
                                + " AND d.submission.idempotencyKey = :key",
                        Document.class)
                .setParameter("account", account)
                .setParameter("key", key));
    }

    /** The chain of a consultation, held against other versions that arrive at the same time. */
    public Optional<VersionChain> lockChain(String account, String consultationId) {
        // No limit on the rows: H2 takes none beside a lock, and there is one chain at most.
        return entities.createQuery(
                        "SELECT c FROM VersionChain c WHERE c.account = :account AND c.consultationId = :consultation",
                        VersionChain.class)
                .setParameter("account", account)
                .setParameter("consultation", consultationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void add(VersionChain chain) {
        entities.persist(chain);
        entities.flush();
    }

    /**
     * Takes back a chain that no document came into; it is held by the caller.
     *
     * @return false where one did
     */
    public boolean removeEmptyChain(VersionChain chain) {
        boolean empty = of(chain).inOrder().isEmpty();
        if (empty) {
            entities.remove(chain);
            entities.flush();
        }
        return empty;
    }

    /** All of a chain, as they stand now; others may move them meanwhile. */
    public Versions of(VersionChain chain) {
        return new Versions(
                entities.createQuery("SELECT d FROM Document d WHERE d.chain = :chain ORDER BY d.place", Document.class)
                        .setParameter("chain", chain)
                        .getResultList());
    }

    /** All of a chain that the caller holds, held one after the other: nobody moves them before the transaction ends. */
    public Versions hold(VersionChain chain) {
        Versions versions = of(chain);
        versions.inOrder().forEach(document -> entities.refresh(document, LockModeType.PESSIMISTIC_WRITE));
        return versions;
    }

    /** The whole consultation of a document, held: first its chain, so that nobody waits crosswise. */
    public Optional<Versions> holdAllOf(UUID reference) {
        return find(reference).map(document -> {
            entities.refresh(document.chain(), LockModeType.PESSIMISTIC_WRITE);
            return hold(document.chain());
        });
    }

    /** Documents that nobody answers for at the moment; the oldest first. */
    public List<Long> inDoubt(Instant now, Collection<UUID> alive, int atMost) {
        return entities.createQuery("SELECT d.id FROM Document d WHERE " + IN_DOUBT + " ORDER BY d.id", Long.class)
                .setParameter("now", now)
                .setParameter("alive", someOf(alive))
                .setMaxResults(atMost)
                .getResultList();
    }

    /** An empty list is no SQL. */
    private static Set<UUID> someOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : Set.copyOf(ids);
    }

    public Optional<Document> withMessageId(UUID messageId) {
        return first(
                entities.createQuery("SELECT d FROM Document d WHERE d.journey.messageId = :message", Document.class)
                        .setParameter("message", messageId));
    }

    /** By MESH's id of any copy of it. */
    public Optional<Document> withMeshMessageId(String meshMessageId) {
        return first(entities.createQuery(
                        "SELECT a.document FROM SendAttempt a WHERE a.meshMessageId = :mesh", Document.class)
                .setParameter("mesh", meshMessageId));
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
