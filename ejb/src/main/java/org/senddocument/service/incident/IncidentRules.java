package org.senddocument.service.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.domain.incident.MeshContact;
import org.senddocument.domain.incident.MeshContacts;
import org.senddocument.domain.incident.PendingDocuments;
import org.senddocument.domain.incident.TroubledDocument;
import org.senddocument.domain.incident.TroubledDocuments;

/** Judges by the state of the database, and by nothing remembered, what is wrong now: a crash loses nothing. */
@Dependent
public class IncidentRules {

    @Inject
    TroubledDocuments documents;

    @Inject
    PendingDocuments pending;

    @Inject
    OtherMatters others;

    @Inject
    MeshContacts contacts;

    @Inject
    CertificateExpiry certificate;

    @Inject
    OverdueAfter overdueAfter;

    @Inject
    IncidentLimits limits;

    /** Empty where all is well. */
    Optional<Finding> find(IncidentCause cause, Instant now) {
        return switch (cause) {
            case NOT_ARRIVED -> notArrived(now);
            case NOT_ACKNOWLEDGED -> notAcknowledged(now);
            case MESH_UNREACHABLE -> meshUnreachable(now);
            case QUEUE_STUCK -> queueStuck(now);
            case UNMATCHED -> others.unmatched();
            case MISSING_CONSULTATIONS -> others.missing(now);
            case HELD_TOO_LONG -> heldTooLong(now);
            case PRACTICE_TO_BE_TOLD -> finding(pending.whosePracticeIsToBeTold(), IncidentRules::byStatus);
            case CERTIFICATE_ENDING -> certificateEnding(now);
        };
    }

    private Optional<Finding> notArrived(Instant now) {
        return finding(documents.notArrived(overdueAfter, now), IncidentRules::byStatus);
    }

    private Optional<Finding> notAcknowledged(Instant now) {
        return finding(documents.overdue(overdueAfter, now), IncidentRules::byStatus);
    }

    private Optional<Finding> queueStuck(Instant now) {
        return finding(
                documents.dueBefore(now.minus(limits.queueOlderThan())),
                late -> "The oldest was due on " + LondonTime.of(late.get(0).due()) + ".");
    }

    private Optional<Finding> heldTooLong(Instant now) {
        return finding(
                pending.heldSinceBefore(now.minus(limits.heldLongerThan())),
                held -> "They have been on hold for more than "
                        + limits.heldLongerThan().toDays() + " days.");
    }

    private static Optional<Finding> finding(
            List<TroubledDocument> found, Function<List<TroubledDocument>, String> detail) {
        return found.isEmpty() ? Optional.empty() : Optional.of(Finding.of(found, detail.apply(found)));
    }

    /** For example {@code Failed: 2. Rejected: 1.} */
    private static String byStatus(List<TroubledDocument> found) {
        Map<DocumentStatus, Long> counts = found.stream()
                .collect(Collectors.groupingBy(
                        TroubledDocument::status, () -> new EnumMap<>(DocumentStatus.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> inWords(count.getKey()) + ": " + count.getValue() + ".")
                .collect(Collectors.joining(" "));
    }

    private static String inWords(DocumentStatus status) {
        String name = status.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private Optional<Finding> meshUnreachable(Instant now) {
        MeshContact contact = contacts.read();
        if (!contact.hasFailedFor(limits.meshUnreachableAfter(), now)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "No good answer since " + LondonTime.of(contact.failingSince()) + ". Last: " + contact.failure()));
    }

    private Optional<Finding> certificateEnding(Instant now) {
        try {
            return certificate
                    .expiresAt()
                    .filter(end -> end.isBefore(now.plus(limits.certificateEndsWithin())))
                    .map(end -> Finding.of(
                            (end.isAfter(now) ? "It ends on " : "It ended on ") + LondonTime.dayOf(end) + "."));
        } catch (CertificateUnreadableException e) {
            return Optional.of(Finding.of("The key store of MESH cannot be read."));
        }
    }
}
