package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;
import org.senddocument.itk3.Advice;
import org.senddocument.itk3.Remedies;

/** What happened and what to do, in a sentence for the clerk. */
@Dependent
class StatusAdvice {

    /** The usual good answer: nothing is to be said of it. */
    private static final String KNOWN_HERE = "30001";

    Optional<String> on(Document document, boolean overdue) {
        return causeOf(document, overdue).flatMap(Advice::of);
    }

    /** What helps; empty where nothing needs help. */
    Optional<Remedy> remedyFor(Document document, boolean overdue) {
        return causeOf(document, overdue).flatMap(Remedies::of);
    }

    private static Optional<String> causeOf(Document document, boolean overdue) {
        return switch (document.status()) {
            case WAITING, QUEUED, DEFERRED -> ofCopy(document);
            case SENDING ->
                document.journey().attempts() > 1 || document.statusReason() != null
                        ? Optional.of(Advice.IN_DOUBT)
                        : Optional.empty();
            case SENT -> overdue ? Optional.of(Advice.OVERDUE_INFRASTRUCTURE) : Optional.empty();
            case DELIVERED -> overdue ? Optional.of(Advice.OVERDUE_BUSINESS) : Optional.empty();
            case REJECTED, UNDELIVERED, FAILED -> Optional.of(causeOf(document.status(), document.statusCode()));
            case ACCEPTED -> ofAcceptance(document);
            default -> Optional.empty();
        };
    }

    /** Whoever sends again what is overdue is warned that it may arrive twice. */
    private static Optional<String> ofCopy(Document document) {
        return Optional.ofNullable(document.resendOf())
                .filter(first -> first.status().gotThrough())
                .map(first -> Advice.SENT_TWICE);
    }

    /** The code where it has advice of its own, else what it has in common with others of its kind. */
    static String causeOf(DocumentStatus status, String code) {
        if (Advice.of(code).isPresent()) {
            return code;
        }
        return switch (status) {
            case REJECTED -> Advice.UNKNOWN_RESPONSE;
            case UNDELIVERED -> Advice.UNDELIVERED;
            default -> Advice.REFUSED_BY_MESH;
        };
    }

    /** An acceptance asks for nothing, but one of a patient who has died is to be known. */
    private static Optional<String> ofAcceptance(Document document) {
        return Optional.ofNullable(document.statusCode()).filter(code -> !KNOWN_HERE.equals(code));
    }
}
