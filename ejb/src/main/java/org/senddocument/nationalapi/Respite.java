package org.senddocument.nationalapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The time during which a system that is down, busy or shut to us is left alone, so that a queue does not wait for it row by row. */
public final class Respite {

    private final Clock clock;
    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.EPOCH);

    public Respite(Clock clock) {
        this.clock = clock;
    }

    /** Never shortens one that is under way. */
    public void begin(Duration length) {
        Instant asked = clock.instant().plus(length);
        end.accumulateAndGet(asked, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How long it still lasts; empty where there is none. */
    public Optional<Duration> left() {
        Duration left = Duration.between(clock.instant(), end.get());
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }
}
