package org.senddocument.sandbox.mesh;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Finds the mailbox for an automatic address, after the sender has had its answer. A failure comes to the sender as a
 * report; on success the mailbox takes the place of the patient's details.
 */
final class AutomaticRouting {

    /** For which the endpoint lookup guidance of NHS England (July 2024) says it works. */
    static final Set<String> SUPPORTED = Set.of(
            "TOC_FHIR_IP_DISCH",
            "TOC_FHIR_MH_DISCH",
            "TOC_FHIR_EC_DISCH",
            "TOC_FHIR_OP_ATTEN",
            "TOC_OUTP_ATT_DMS",
            "GPFED_CONSULT_REPORT",
            "GPFED_CONSULT_REPORT_ACK",
            "GPCONNECT_UPDATE_RECORD",
            "GPCONNECT_UPDATE_RECORD_ACK",
            "GPCONNECT_SEND_DOCUMENT");

    private final MessageStore store;
    private final Mailboxes mailboxes;
    private final PatientRegister register;
    private final Reports reports;
    private final Settings settings;

    AutomaticRouting(
            MessageStore store, Mailboxes mailboxes, PatientRegister register, Reports reports, Settings settings) {
        this.store = store;
        this.mailboxes = mailboxes;
        this.register = register;
        this.reports = reports;
        this.settings = settings;
    }

    void resolveDue() {
        Instant now = settings.clock().instant();
        store.matching(message -> message.state() == MessageState.ROUTING
                        && !message.changedAt().plus(settings.routingDelay()).isAfter(now))
                .forEach(message -> resolve(message, now));
    }

    private void resolve(StoredMessage message, Instant now) {
        AutomaticAddress address = AutomaticAddress.read(message.headers().to()).orElseThrow();
        var patient = register.find(address.nhsNumber());
        if (!address.numberIsValid()) {
            fail(message, "EPL-152", "Invalid NHS Number");
        } else if (patient.isEmpty()) {
            fail(message, "EPL-153", "NHS Number not found");
        } else if (!patient.get().matches(address)) {
            fail(message, "EPL-154", "NHS Number supplied does not match the demographics");
        } else {
            deliver(message, registered(patient.get().mailboxIds(), message), now);
        }
    }

    private void deliver(StoredMessage message, List<Mailbox> candidates, Instant now) {
        if (candidates.isEmpty()) {
            fail(message, "EPL-151", "No mailbox matched");
        } else if (candidates.size() > 1) {
            fail(message, "EPL-150", "Multiple mailboxes matches");
        } else {
            message.addressTo(candidates.get(0).id());
            message.deliver(now);
        }
    }

    private List<Mailbox> registered(List<String> ids, StoredMessage message) {
        return ids.stream()
                .flatMap(id -> mailboxes.find(id).stream())
                .filter(mailbox -> mailbox.allows(message.headers().workflowId()))
                .toList();
    }

    private void fail(StoredMessage message, String code, String description) {
        reports.undelivered(message, MessageState.ERROR, code, description);
    }
}
