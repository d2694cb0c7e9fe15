package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.itk3.Advice;

/** What happened and what to do, in a sentence for the clerk. */
@Dependent
class StatusAdvice {

    /** The usual good answer: nothing is to be said of it. */
    private static final String KNOWN_HERE = "30001";

    Optional<String> on(Document document, boolean overdue) {
        return switch (document.status()) {
            case WAITING, QUEUED, DEFERRED -> ofCopy(document);
            case SENDING ->
                document.journey().attempts() > 1 || document.statusReason() != null
                        ? Advice.of(Advice.IN_DOUBT)
                        : Optional.empty();
            case SENT -> overdue ? Advice.of(Advice.OVERDUE_INFRASTRUCTURE) : Optional.empty();
            case DELIVERED -> overdue ? Advice.of(Advice.OVERDUE_BUSINESS) : Optional.empty();
            case REJECTED -> known(document.statusCode(), Advice.UNKNOWN_RESPONSE);
            case UNDELIVERED -> known(document.statusCode(), Advice.UNDELIVERED);
            case FAILED -> known(document.statusCode(), Advice.REFUSED_BY_MESH);
            case ACCEPTED -> ofAcceptance(document);
            default -> Optional.empty();
        };
    }

    /** Whoever sends again what is overdue is warned that it may arrive twice. */
    private static Optional<String> ofCopy(Document document) {
        return Optional.ofNullable(document.resendOf())
                .filter(first -> first.status().gotThrough())
                .flatMap(first -> Advice.of(Advice.SENT_TWICE));
    }

    private static Optional<String> known(String code, String otherwise) {
        return Advice.of(code).or(() -> Advice.of(otherwise));
    }

    /** An acceptance asks for nothing, but one of a patient who has died is to be known. */
    private static Optional<String> ofAcceptance(Document document) {
        return !KNOWN_HERE.equals(document.statusCode()) ? Advice.of(document.statusCode()) : Optional.empty();
    }
}
