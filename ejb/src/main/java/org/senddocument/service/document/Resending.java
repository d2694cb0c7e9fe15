package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Documents;

/** Makes the copy that goes out again; the document that it is a copy of is held by the caller's transaction. */
@Dependent
class Resending {

    @Inject
    Documents documents;

    @Inject
    Supplier<UUID> ids;

    @Inject
    Clock clock;

    /** @throws ActionNotPermittedException naming what came after it, where something did */
    Document resend(Document document, String by, String reason) {
        whatCameAfter(document).ifPresent(sentence -> {
            throw new ActionNotPermittedException(sentence);
        });
        Document copy = document.resend(ids.get(), clock.instant(), by, reason);
        documents.add(copy);
        return copy;
    }

    private Optional<String> whatCameAfter(Document document) {
        Optional<String> resent = documents
                .resentAs(document)
                .map(copy -> "This document was sent again already, as document " + copy.reference() + ".");
        return resent.or(() -> documents.of(document.chain()).stream()
                .filter(other -> other.id() > document.id() && other.status() != DocumentStatus.NOT_SENT)
                .findFirst()
                .map(newer -> "A newer version of this document exists: document " + newer.reference() + "."));
    }
}
