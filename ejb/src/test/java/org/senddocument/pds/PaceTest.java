package org.senddocument.pds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.AdjustableClock;

/** Time passes only where the pace lets it: no test waits. */
class PaceTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(START);
    private final List<Duration> pauses = new ArrayList<>();
    private Instant next = START;
    private final Turns turns = this::nextTurn;
    private final Pace pace = new Pace(5, turns, clock, length -> {
        pauses.add(length);
        clock.advance(length);
    });

    @Test
    void callsGoOneAfterAnotherFiveInASecond() throws InterruptedException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pace.await();
            times.add(Duration.between(START, clock.instant()));
        }

        assertThat(times).containsExactly(millis(0), millis(200), millis(400), millis(600), millis(800), millis(1000));
    }

    @Test
    void whatWasNotUsedIsNotSavedUp() throws InterruptedException {
        pace.await();
        clock.advance(Duration.ofMinutes(1));

        pace.await();
        pace.await();

        assertThat(pauses).containsExactly(millis(200));
    }

    @Test
    void aPauseThatEndsEarlyIsTakenAgain() throws InterruptedException {
        Pace woken = new Pace(1, turns, clock, length -> {
            pauses.add(length);
            clock.advance(millis(600));
        });
        woken.await();

        woken.await();

        assertThat(pauses).containsExactly(millis(1000), millis(400));
    }

    private Instant nextTurn(Duration distance) {
        Instant turn = next.isAfter(clock.instant()) ? next : clock.instant();
        next = turn.plus(distance);
        return turn;
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
