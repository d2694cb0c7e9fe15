package org.senddocument.service.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OfferedVersion;
import org.senddocument.domain.document.Versions;

/** One document of many that are sent again together. */
@Stateless
@RolesAllowed("operator")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what was sent again stands, whatever the next one does
public class SingleResend {

    @Inject
    Documents documents;

    @Inject
    Resending resending;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return the new document */
    public UUID resend(UUID reference, String by, String reason) {
        Versions versions = documents.holdAllOf(reference).orElseThrow(UnknownDocumentException::new);
        Document document = versions.with(reference);
        // What may have arrived, overdue or given up in doubt, is looked at by a person one by one.
        if (!Action.RESEND.isPermittedIn(document.status(), false) || isGivenUpInDoubt(document)) {
            throw new ActionNotPermittedException("A document that is " + document.status()
                    + (isGivenUpInDoubt(document) ? " in doubt" : "") + " is not sent again together with others.");
        }
        audit.add(new AuditEntry(clock.instant(), by, AuditAction.RESEND, reference, reason));
        return resending.resend(document, versions, by, reason).reference();
    }

    private static boolean isGivenUpInDoubt(Document document) {
        return OfferedVersion.FAILED_IN_DOUBT.equals(document.statusCode());
    }
}
