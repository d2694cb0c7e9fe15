package org.senddocument.service.incident;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.service.fault.Causes;

/** Looks whether a person has to be told of something, and tells them. Run by the job reconcile-documents. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // talks to the mail server
public class IncidentWatch {

    private static final System.Logger LOG = System.getLogger(IncidentWatch.class.getName());

    @Inject
    IncidentRegister register;

    @Inject
    MailRound mails;

    @Inject
    OpenIncidents open;

    /**
     * @param faults hears of what could not be judged or told: nobody would miss it else
     * @return how many incidents are open now, and how many mails have not left
     */
    public Map<String, Long> watch(Consumer<String> faults) {
        for (IncidentCause cause : IncidentCause.values()) {
            inIsolation("the incident " + cause, () -> register.judge(cause), faults);
        }
        inIsolation("the daily mail", register::writeDigestWhereDue, faults);
        inIsolation("the mails", mails::post, faults);
        return Map.of("openIncidents", open.count(), "mailsNotTaken", open.mailsNotTaken());
    }

    /** What cannot be judged, or what another node judged at the same moment, must hide nothing of the rest. */
    private static void inIsolation(String what, Runnable step, Consumer<String> faults) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Could not see to " + what + ". " + Causes.traceOf(e));
            faults.accept("Could not see to " + what + ": " + e.getClass().getSimpleName());
        }
    }
}
