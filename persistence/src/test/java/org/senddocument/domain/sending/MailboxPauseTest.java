package org.senddocument.domain.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** For how long MESH is left alone, and who goes first afterwards. */
class MailboxPauseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration NOTHING = Duration.ZERO;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final PauseLengths LENGTHS =
            new PauseLengths(List.of(MINUTE, Duration.ofMinutes(2), Duration.ofMinutes(4)));

    private static final UUID NODE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final MailboxPause pause = MailboxPause.none();
    private final Set<UUID> alive = new HashSet<>(Set.of(NODE, OTHER));

    private void fail(Instant at) {
        pause.fail("MESH answered 503", LENGTHS, NOTHING, at);
    }

    private Leave leave(Instant at) {
        return pause.leave(NODE, alive::contains, at);
    }

    /** @return when the pause after it ends */
    private Instant failFirstAt(Instant at) {
        assertThat(leave(at)).isEqualTo(Leave.ONE);
        fail(at);
        return pause.until();
    }

    @Test
    void withoutAFailureAllMayGo() {
        assertThat(leave(NOW)).isEqualTo(Leave.ALL);
        assertThat(pause.isPaused(NOW)).isFalse();
    }

    @Test
    void afterAFailureNobodyGoesUntilThePauseIsOverAndThenOne() {
        fail(NOW);

        assertThat(leave(NOW.plus(MINUTE).minusMillis(1))).isEqualTo(Leave.NONE);
        assertThat(leave(NOW.plus(MINUTE))).isEqualTo(Leave.ONE);
        assertThat(leave(NOW.plus(MINUTE))).isEqualTo(Leave.SOON);
    }

    @Test
    void whatFailsTogetherIsOneFailure() {
        fail(NOW);
        fail(NOW.plusSeconds(1));
        fail(NOW.plusSeconds(2));

        assertThat(pause.until()).isEqualTo(NOW.plus(MINUTE));
    }

    @Test
    void pausesGrowToABoundWhileNothingGetsThrough() {
        fail(NOW);

        Instant second = failFirstAt(pause.until());
        assertThat(second).isEqualTo(NOW.plus(Duration.ofMinutes(1 + 2)));
        Instant third = failFirstAt(second);
        assertThat(third).isEqualTo(second.plus(Duration.ofMinutes(4)));
        assertThat(failFirstAt(third)).isEqualTo(third.plus(Duration.ofMinutes(4)));
    }

    @Test
    void theLongerOfTheTwoWaitsCountsButNeverMoreThanAnHour() {
        pause.fail("busy", LENGTHS, Duration.ofMinutes(10), NOW);
        assertThat(pause.until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));

        pause.fail("busy", LENGTHS, Duration.ofDays(1), NOW.plusSeconds(1));
        assertThat(pause.until()).isEqualTo(NOW.plusSeconds(1).plus(Duration.ofHours(1)));
    }

    @Test
    void aGoodAnswerToTheFirstLetsAllGoAndTheNextPauseIsShortAgain() {
        fail(NOW);
        leave(pause.until());
        pause.answered(NOW.plus(MINUTE));

        assertThat(leave(NOW.plus(MINUTE))).isEqualTo(Leave.ALL);
        fail(NOW.plus(MINUTE));
        assertThat(pause.until()).isEqualTo(NOW.plus(MINUTE).plus(MINUTE));
    }

    @Test
    void anAnswerToWhatWentBeforeThePauseDoesNotEndIt() {
        fail(NOW);

        pause.answered(NOW.plusSeconds(5));

        assertThat(leave(NOW.plusSeconds(6))).isEqualTo(Leave.NONE);
    }

    @Test
    void whoWasToGoFirstAndDidNotLeavesTheTurnToAnother() {
        fail(NOW);
        leave(pause.until());

        pause.handBack(NOW.plus(MINUTE));

        assertThat(leave(NOW.plus(MINUTE))).isEqualTo(Leave.ONE);
    }

    @Test
    void whoeverWentFirstAndDiedIsFollowedByAnotherAtOnce() {
        fail(NOW);
        leave(pause.until());
        alive.remove(NODE);

        Instant next = NOW.plus(MINUTE).plusSeconds(1);
        assertThat(pause.leave(OTHER, alive::contains, next)).isEqualTo(Leave.ONE);
        assertThat(pause.leave(OTHER, alive::contains, next)).isEqualTo(Leave.SOON);
    }

    @Test
    void whoeverWentFirstAndHangsIsFollowedByAnotherAfterFiveMinutes() {
        fail(NOW);
        leave(pause.until());

        assertThat(leave(NOW.plus(Duration.ofMinutes(6)).minusMillis(1))).isEqualTo(Leave.SOON);
        assertThat(leave(NOW.plus(Duration.ofMinutes(6)))).isEqualTo(Leave.ONE);
    }

    @Test
    void aPauseThatAWrongClockWroteHoldsNobodyUp() {
        fail(NOW.plus(Duration.ofDays(3)));

        assertThat(pause.isPaused(NOW)).isFalse();
        assertThat(leave(NOW)).isEqualTo(Leave.ONE);
    }
}
