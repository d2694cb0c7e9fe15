package org.senddocument.service.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;

/** Writes down what happens outside a transaction of ours. What is done within one, its service enters itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // stands though what follows is undone
public class AuditBook {

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * @param account null where nobody is known
     * @param what of it; never of a patient
     */
    public void write(String account, AuditAction action, String what) {
        trail.add(new AuditEntry(clock.instant(), account, action, null, what));
    }
}
