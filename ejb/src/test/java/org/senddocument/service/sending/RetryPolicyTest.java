package org.senddocument.service.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(8));

    private final RandomGenerator random = new Random(17);
    private final RetryPolicy steady = new RetryPolicy(DELAYS, 0);
    private final RetryPolicy jittery = new RetryPolicy(DELAYS, 0.2);

    @ParameterizedTest
    @CsvSource({"1, 2026-03-02T10:01:00Z", "2, 2026-03-02T10:05:00Z", "3, 2026-03-02T18:00:00Z"})
    void eachAttemptIsFollowedAfterItsOwnDelay(int attemptsMade, Instant next) {
        assertThat(steady.nextAttempt(attemptsMade, Optional.empty(), NOW, random))
                .contains(next);
    }

    @Test
    void theTriesEndAfterTheLastDelay() {
        assertThat(steady.nextAttempt(4, Optional.empty(), NOW, random)).isEmpty();
        assertThat(steady.nextAttempt(5, Optional.empty(), NOW, random)).isEmpty();
    }

    @Test
    void noRequestToWaitAddsATry() {
        assertThat(steady.nextAttempt(4, Optional.of(Duration.ofHours(1)), NOW, random))
                .isEmpty();
    }

    @Test
    void withoutDelaysThereIsOneTry() {
        RetryPolicy once = new RetryPolicy(List.of(), 0);

        assertThat(once.nextAttempt(1, Optional.empty(), NOW, random)).isEmpty();
    }

    @Test
    void aLongerWaitThatMeshAsksForCounts() {
        Duration askedFor = Duration.ofMinutes(7);

        assertThat(steady.nextAttempt(2, Optional.of(askedFor), NOW, random)).contains(NOW.plus(askedFor));
    }

    @Test
    void aWaitOfDaysThatSomebodyAsksForStopsADocumentForAnHourAtMost() {
        assertThat(steady.nextAttempt(2, Optional.of(Duration.ofDays(10)), NOW, random))
                .contains(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void aShorterWaitThatMeshAsksForDoesNot() {
        Duration askedFor = Duration.ofMinutes(3);

        assertThat(steady.nextAttempt(2, Optional.of(askedFor), NOW, random)).contains(NOW.plus(DELAYS.get(1)));
    }

    @Test
    void jitterStretchesADelayByNoMoreThanItsShare() {
        List<Instant> next = attempts(jittery).limit(1000).toList();

        assertThat(next)
                .allSatisfy(instant -> assertThat(instant).isBetween(NOW.plusSeconds(300), NOW.plusSeconds(360)));
    }

    @Test
    void jitterSpreadsDelaysOverItsWholeShare() {
        List<Instant> next = attempts(jittery).limit(1000).sorted().toList();

        assertThat(next.get(0)).isBefore(NOW.plusSeconds(303));
        assertThat(next.get(999)).isAfter(NOW.plusSeconds(357));
    }

    @Test
    void theStretchedDelayIsComparedWithTheWaitThatMeshAsksFor() {
        RandomGenerator highest = () -> -1L;
        Optional<Duration> askedFor = Optional.of(Duration.ofSeconds(330));

        assertThat(jittery.nextAttempt(2, askedFor, NOW, highest).orElseThrow()).isAfter(NOW.plusSeconds(359));
    }

    private Stream<Instant> attempts(RetryPolicy policy) {
        return Stream.generate(
                () -> policy.nextAttempt(2, Optional.empty(), NOW, random).orElseThrow());
    }
}
