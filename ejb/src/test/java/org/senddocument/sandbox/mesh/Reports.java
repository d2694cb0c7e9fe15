package org.senddocument.sandbox.mesh;

import java.time.Clock;

/** Tells a sender by a REPORT in its inbox that a message did not get through. */
final class Reports {

    private static final String SUBJECT = "NDR";

    private final MessageStore store;
    private final Clock clock;

    Reports(MessageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void undelivered(StoredMessage original, MessageState state, String code, String description) {
        original.fail(state, new Failure(code, "SEND", description, null, clock.instant()));
        // nobody sent a report, so nobody is told where one was not collected
        if (!original.report()) {
            report(original, new Failure(code, "SEND", description, original.id(), clock.instant()));
        }
    }

    private void report(StoredMessage original, Failure failure) {
        Deposit report = Deposit.to(original.headers().from())
                .workflow(original.headers().workflowId())
                .localId(original.headers().localId())
                .subject(SUBJECT);
        StoredMessage stored = store.addReport(SendHeaders.of(report), failure.at());
        stored.addressTo(report.to());
        stored.tellOf(failure);
        stored.deliver(failure.at());
    }
}
