package org.senddocument.sandbox.mesh;

import java.time.Duration;
import java.time.Instant;

/** What MESH does to messages nobody collects: after 5 days it tells the sender, after 30 it forgets any message. */
final class Expiry {

    static final Duration COLLECTED_WITHIN = Duration.ofDays(5);
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final MessageStore store;
    private final Reports reports;
    private final Settings settings;

    Expiry(MessageStore store, Reports reports, Settings settings) {
        this.store = store;
        this.reports = reports;
        this.settings = settings;
    }

    void expireOverdue() {
        Instant now = settings.clock().instant();
        store.matching(message -> message.state() == MessageState.ACCEPTED
                        && message.deliveredAt()
                                .orElseThrow()
                                .plus(COLLECTED_WITHIN)
                                .isBefore(now))
                .forEach(message -> reports.undelivered(
                        message,
                        MessageState.UNDELIVERABLE,
                        "14",
                        "Message not collected by recipient after " + COLLECTED_WITHIN.toDays() + " days"));
    }

    void deleteOld() {
        Instant now = settings.clock().instant();
        store.matching(message -> message.deliveredAt()
                        .orElse(message.uploadedAt())
                        .plus(KEPT_FOR)
                        .isBefore(now))
                .forEach(store::remove);
    }
}
