package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OfferedVersion;
import org.senddocument.domain.document.Versions;

/** Makes the copy that goes out again; the chain of the document that it is a copy of is held by the caller's transaction. */
@Dependent
class Resending {

    @Inject
    Documents documents;

    @Inject
    Supplier<UUID> ids;

    @Inject
    Clock clock;

    /**
     * @param versions all of its chain, held
     * @throws ActionNotPermittedException saying what came after it, where something did
     */
    Document resend(Document document, Versions versions, String by, String reason) {
        obstacle(document, versions).ifPresent(sentence -> {
            throw new ActionNotPermittedException(sentence);
        });
        Document copy = document.resend(ids.get(), clock.instant(), by, reason);
        documents.add(copy);
        return copy;
    }

    /**
     * Why it is not sent again together with others; empty where it may. What may have arrived, overdue or given up in
     * doubt, is looked at by a person one by one.
     *
     * @param versions asked only where the document itself would go
     */
    static Optional<String> obstacleTogether(Document document, Supplier<Versions> versions) {
        boolean inDoubt = OfferedVersion.FAILED_IN_DOUBT.equals(document.statusCode());
        return Action.RESEND.isPermittedIn(document.status(), false) && !inDoubt
                ? obstacle(document, versions.get())
                : Optional.of("A document that is " + document.status() + (inDoubt ? " in doubt" : "")
                        + " is not sent again together with others.");
    }

    /** Why it is not sent again, whatever its status; empty where nothing stands against it. */
    static Optional<String> obstacle(Document document, Versions versions) {
        if (document.chain().isDeleted()) {
            return Optional.of("The consultation was deleted at its source: its documents are not sent again.");
        }
        if (document.contentsRemovedAt().isPresent()) {
            return Optional.of("What this document said was removed when its time of retention was over.");
        }
        return versions.standInFor(document).map(later -> sentence(document, later));
    }

    private static String sentence(Document document, Document later) {
        return later.number() == document.number() && later.resendOf() != null
                ? "This document was sent again already, as document " + later.reference() + "."
                : "A newer version of this document exists: document " + later.reference() + ".";
    }
}
