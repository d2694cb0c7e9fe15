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
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
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
        Resending.obstacleTogether(document, () -> versions).ifPresent(sentence -> {
            throw new ActionNotPermittedException(sentence);
        });
        audit.add(new AuditEntry(clock.instant(), by, AuditAction.RESEND, reference, reason));
        return resending.resend(document, versions, by, reason).reference();
    }
}
