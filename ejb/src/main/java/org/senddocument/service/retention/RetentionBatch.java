package org.senddocument.service.retention;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.retention.DueForRemoval;
import org.senddocument.domain.retention.LegalHolds;
import org.senddocument.domain.retention.Removal;
import org.senddocument.domain.retention.RetainedConsultations;

/** Removes some consultations in one transaction, with the proof and the audit entry of each document. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // so much is lost at most where a run breaks
public class RetentionBatch {

    @Inject
    RetainedConsultations retained;

    @Inject
    LegalHolds holds;

    @Inject
    Removal removal;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public long count(DueForRemoval rule) {
        return retained.count(rule);
    }

    public List<Long> due(DueForRemoval rule, long after, int atMost) {
        return retained.due(rule, after, atMost);
    }

    /** @return of how many documents something went */
    public long remove(DueForRemoval rule, List<Long> chains) {
        return chains.stream().mapToLong(chain -> remove(rule, chain)).sum();
    }

    private long remove(DueForRemoval rule, long chainId) {
        Optional<VersionChain> chain = holds.lockChain(chainId);
        // Looked at again under the lock: a hold or a new version may have come since.
        if (chain.isEmpty() || !retained.isDue(rule, chainId)) {
            return 0;
        }
        Instant now = clock.instant();
        List<UUID> documents = removal.remove(chain.get(), rule, now);
        documents.forEach(document -> audit.add(
                new AuditEntry(now, Document.SYSTEM, "PURGED_" + rule.part().name(), document, null)));
        return documents.size();
    }

    public long countUnmatched(Instant limit) {
        return retained.countUnmatchedBefore(limit);
    }

    /** @return how many went */
    public int removeUnmatched(Instant limit, int atMost) {
        List<Long> due = retained.unmatchedBefore(limit, atMost);
        due.forEach(removal::removeUnmatched);
        return due.size();
    }
}
