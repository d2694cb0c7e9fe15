package org.senddocument.service.sending;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.itk3.Advice;

/**
 * What became of one document that was offered to MESH.
 *
 * @param reason null where it was sent, or was not wanted any more
 * @param code by which the advice is found; null where there is nothing to advise
 */
public record Dispatch(UUID document, DocumentStatus status, String reason, String code) implements Claim {

    static Dispatch of(Document document) {
        return new Dispatch(document.reference(), document.status(), reasonOf(document), codeOf(document));
    }

    static Dispatch toldTo(Tally tally, Document document) {
        Dispatch dispatch = of(document);
        tally.add(dispatch);
        return dispatch;
    }

    @Override
    public Optional<Dispatch> finish(
            Function<Enquiry, Optional<Dispatch>> ask, Function<Parcel, Optional<Dispatch>> post) {
        return Optional.of(this);
    }

    /** That it was not wanted any more is nobody's fault. */
    private static String reasonOf(Document document) {
        return switch (document.status()) {
            case CANCELLED, SUPERSEDED -> null;
            default -> document.statusReason();
        };
    }

    private static String codeOf(Document document) {
        return switch (document.status()) {
            case FAILED -> document.statusCode();
            case SENDING -> Advice.IN_DOUBT;
            default -> null;
        };
    }
}
