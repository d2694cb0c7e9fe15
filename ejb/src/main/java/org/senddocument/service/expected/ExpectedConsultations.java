package org.senddocument.service.expected;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.senddocument.domain.time.London;
import org.senddocument.service.fault.Causes;

/** Where a source system says what it finalised; each account speaks for itself only. */
@Stateless
@RolesAllowed("sender")
@TransactionAttribute(
        TransactionAttributeType.NOT_SUPPORTED) // a statement that lost a race is taken down a second time
public class ExpectedConsultations {

    private static final System.Logger LOG = System.getLogger(ExpectedConsultations.class.getName());

    @Inject
    StatementBook book;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** @throws org.senddocument.service.submission.InvalidSubmissionException where a value is against a rule */
    public StatementReceipt state(Statement statement) {
        new StatementRules(London.dayOf(clock.instant())).check(statement);
        try {
            return write(statement);
        } catch (EJBException e) {
            // The same was stated at the same moment: what that made is seen now.
            LOG.log(System.Logger.Level.INFO, "A statement is taken down a second time after {0}", Causes.of(e));
            return write(statement);
        }
    }

    private StatementReceipt write(Statement statement) {
        String account = context.getCallerPrincipal().getName();
        return statement.isOfConsultations()
                ? book.write(account, statement.consultationIds(), LocalDate.parse(statement.finalisedOn()))
                : book.write(account, LocalDate.parse(statement.day()), statement.count());
    }
}
