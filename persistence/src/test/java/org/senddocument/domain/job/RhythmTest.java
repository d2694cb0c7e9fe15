package org.senddocument.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a job runs by itself, as hours and restarts pass. */
class RhythmTest {

    private static final Instant START = Instant.parse("2026-03-02T22:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Rhythm daily = new Rhythm(DAY);
    private final List<Instant> runs = new ArrayList<>();

    private Optional<Instant> last() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    /** A server that is up from then on for so long. */
    private void up(Rhythm rhythm, Instant from, Duration length) {
        Instant tick = from.plus(rhythm.firstTick(3));
        while (tick.isBefore(from.plus(length))) {
            if (rhythm.isDue(last(), tick)) {
                runs.add(tick.plusMillis(7));
            }
            tick = tick.plus(rhythm.tick());
        }
    }

    @Test
    void aServerThatIsRestartedEachNightRunsItsDailyJobEachDay() {
        for (int night = 0; night < 5; night++) {
            up(daily, START.plus(DAY.multipliedBy(night)), Duration.ofHours(23));
        }

        assertThat(runs).hasSize(5);
        assertThat(runs.get(0)).isBefore(START.plusSeconds(60));
    }

    @Test
    void twoServersRunADailyJobOnceADay() {
        for (int hour = 0; hour < 72; hour++) {
            up(daily, START.plus(Duration.ofHours(hour)), Duration.ofHours(1));
        }

        assertThat(runs).hasSize(3);
    }

    @Test
    void aJobOfEachMinuteRunsEachMinuteThoughItsTicksComeALittleEarly() {
        up(new Rhythm(Duration.ofMinutes(1)), START, Duration.ofHours(1));

        assertThat(runs).hasSize(60);
    }

    @Test
    void aRunThatAWrongClockWroteHoldsNothingUp() {
        assertThat(daily.isDue(Optional.of(START.plus(DAY)), START)).isTrue();
    }

    @Test
    void jobsBeginSoonAfterAStartAndOneAfterTheOther() {
        assertThat(List.of(daily.firstTick(0), daily.firstTick(3)))
                .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(20));
        assertThat(new Rhythm(Duration.ofSeconds(1)).firstTick(3)).isEqualTo(Duration.ofSeconds(1));
    }
}
