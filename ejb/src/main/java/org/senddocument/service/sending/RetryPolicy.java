package org.senddocument.service.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before each further attempt, and when to give up.
 *
 * @param delays after the first attempt, after the second …; the last one ends the tries
 * @param jitter share of a delay, 0 to 1, by which it is stretched at random, so that a thousand documents that failed
 *     together do not come back together
 */
public record RetryPolicy(List<Duration> delays, double jitter) {

    /** As long as the whole mailbox is left alone at most: a slip of another's pen must not stop a document for days. */
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    public RetryPolicy {
        delays = List.copyOf(delays);
    }

    /**
     * @param askedFor what MESH or PDS itself asked us to wait, where it did; the longer wait counts
     * @return when to try again, or empty where the tries have run out
     */
    public Optional<Instant> nextAttempt(
            int attemptsMade, Optional<Duration> askedFor, Instant now, RandomGenerator random) {
        if (attemptsMade > delays.size()) {
            return Optional.empty();
        }
        Duration stretched = stretched(delays.get(attemptsMade - 1), random);
        Duration asked = shorter(askedFor.orElse(Duration.ZERO), LONGEST_ASKED);
        return Optional.of(now.plus(asked.compareTo(stretched) > 0 ? asked : stretched));
    }

    /** When to try again what nothing is wrong with: not the very first then, for it might be to blame after all. */
    public Instant soonAfter(Instant time, RandomGenerator random) {
        return delays.isEmpty() ? time : time.plus(stretched(delays.get(0), random));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Duration stretched(Duration delay, RandomGenerator random) {
        return delay.plusMillis((long) (delay.toMillis() * jitter * random.nextDouble()));
    }
}
