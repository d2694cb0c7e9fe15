package org.senddocument.domain.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.inbound.InboundMessage;

/** Removes a part of a consultation, and keeps the proof of it. The caller holds the chain. */
@Dependent
public class Removal {

    private static final String OF_CHAIN = " IN (SELECT id FROM document WHERE chain_id = ?1)";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Removal() {}

    public Removal(EntityManager entities) {
        this.entities = entities;
    }

    /** @return the documents of which something went */
    public List<UUID> remove(VersionChain chain, DueForRemoval rule, Instant now) {
        List<Document> documents = entities.createQuery(
                        "SELECT d FROM Document d WHERE d.chain = :chain ORDER BY d.place", Document.class)
                .setParameter("chain", chain)
                .getResultList();
        List<Document> affected = documents.stream()
                .filter(document -> rule.part() == RemovedPart.METADATA
                        || document.contentsRemovedAt().isEmpty())
                .toList();
        affected.forEach(document -> entities.persist(new PurgedDocument(document, rule.part(), now)));
        affected.forEach(document -> forget(document, rule.part(), now));
        List<UUID> references = affected.stream().map(Document::reference).toList();
        entities.flush();
        entities.clear();
        removeRows(chain, rule.part());
        return references;
    }

    private static void forget(Document document, RemovedPart part, Instant now) {
        if (part == RemovedPart.CONTENTS) {
            document.removeContents(now);
        }
    }

    private void removeRows(VersionChain chain, RemovedPart part) {
        removeContents(chain.id());
        if (part == RemovedPart.METADATA) {
            removeMetadata(chain.id());
            removeExpectation(chain);
        }
    }

    private void removeContents(long chainId) {
        List<?> bodies = entities.createNativeQuery("SELECT m.content_id FROM inbound_message m"
                        + " WHERE m.content_id IS NOT NULL AND m.document_id" + OF_CHAIN)
                .setParameter(1, chainId)
                .getResultList();
        execute("UPDATE inbound_message SET content_id = NULL WHERE document_id" + OF_CHAIN, chainId);
        bodies.forEach(body -> removeBody(((Number) body).longValue()));
        execute(
                "DELETE FROM content_chunk WHERE content_id IN (SELECT c.id FROM content c WHERE c.document_id"
                        + OF_CHAIN + ")",
                chainId);
        execute("DELETE FROM content WHERE document_id" + OF_CHAIN, chainId);
        execute("DELETE FROM envelope WHERE document_id" + OF_CHAIN, chainId);
        execute("UPDATE recipient SET surname = NULL, current_number = NULL WHERE document_id" + OF_CHAIN, chainId);
    }

    private void removeBody(long contentId) {
        execute("DELETE FROM content_chunk WHERE content_id = ?1", contentId);
        execute("DELETE FROM content WHERE id = ?1", contentId);
    }

    private void removeMetadata(long chainId) {
        for (String table :
                List.of("inbound_message", "acknowledgement", "status_change", "send_attempt", "mesh_tracking")) {
            execute("DELETE FROM " + table + " WHERE document_id" + OF_CHAIN, chainId);
        }
        execute(
                "UPDATE document SET replaced_document_id = NULL, resend_of_id = NULL" + " WHERE chain_id = ?1",
                chainId);
        execute("DELETE FROM document WHERE chain_id = ?1", chainId);
        execute("DELETE FROM version_chain WHERE id = ?1", chainId);
    }

    /** It did arrive: without its documents it would be called missing. */
    private void removeExpectation(VersionChain chain) {
        entities.createQuery("DELETE FROM ExpectedConsultation e WHERE e.account = :account"
                        + " AND e.consultationId = :consultation")
                .setParameter("account", chain.account())
                .setParameter("consultation", chain.consultationId())
                .executeUpdate();
    }

    /** A message that belongs to nothing, with its body. The caller holds it. */
    public void remove(InboundMessage message) {
        Long body = message.contentId();
        entities.remove(message);
        entities.flush();
        if (body != null) {
            removeBody(body);
        }
    }

    private void execute(String sql, long id) {
        entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
