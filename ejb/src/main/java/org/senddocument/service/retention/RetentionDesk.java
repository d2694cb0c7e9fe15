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
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.retention.DueForRemoval;
import org.senddocument.domain.retention.LegalHolds;
import org.senddocument.domain.retention.Removal;
import org.senddocument.domain.retention.RemovedPart;
import org.senddocument.domain.retention.RetainedConsultations;

/** Removes one consultation in one transaction, with the proof and the audit entry of each of its documents. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what cannot be removed undoes nothing else
public class RetentionDesk {

    @Inject
    RetainedConsultations retained;

    @Inject
    LegalHolds holds;

    @Inject
    Removal removal;

    @Inject
    InboundMessages messages;

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
    public long remove(DueForRemoval rule, long chainId) {
        Optional<VersionChain> chain = holds.lockChain(chainId);
        // Looked at again under the lock: a hold or a new version may have come since.
        if (chain.isEmpty() || !retained.isDue(rule, chainId)) {
            return 0;
        }
        Instant now = clock.instant();
        List<UUID> documents = removal.remove(chain.get(), rule, now);
        documents.forEach(
                document -> audit.add(new AuditEntry(now, Document.SYSTEM, purged(rule.part()), document, null)));
        return documents.size();
    }

    private static AuditAction purged(RemovedPart part) {
        return switch (part) {
            case CONTENTS -> AuditAction.PURGED_CONTENTS;
            case METADATA -> AuditAction.PURGED_METADATA;
        };
    }

    public long countUnmatched(Instant limit) {
        return retained.countSettledBefore(limit);
    }

    public List<Long> unmatched(Instant limit, long after, int atMost) {
        return retained.settledBefore(limit, after, atMost);
    }

    /** @return 1, or 0 where it has found its document meanwhile */
    public long removeUnmatched(long id, Instant limit) {
        Optional<InboundMessage> message = messages.lock(id).filter(found -> retained.isSettledBefore(limit, id));
        message.ifPresent(removal::remove);
        return message.isPresent() ? 1 : 0;
    }
}
