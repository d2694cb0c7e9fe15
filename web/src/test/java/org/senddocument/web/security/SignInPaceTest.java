package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.AdjustableClock;

class SignInPaceTest {

    private static final String HERE = "192.0.2.7";

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-06T14:05:00Z"));
    private final SignInPace pace = new SignInPace(clock);

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            pace.wrong(HERE, "ward-9");
        }
    }

    @Test
    void fiveWrongPasswordsAreFree() {
        wrong(4);

        assertThat(pace.takeTurn(HERE, "ward-9")).isZero();
    }

    @Test
    void furtherTriesWaitLongerAndLongerUpToTwoSeconds() {
        List<Long> waits = new ArrayList<>();
        wrong(4);
        for (int i = 0; i < 6; i++) {
            wrong(1);
            Duration wait = pace.takeTurn(HERE, "ward-9");
            waits.add(wait.toMillis());
            clock.advance(wait);
        }

        assertThat(waits).startsWith(250L).isSorted().endsWith(2000L);
    }

    @Test
    void manyTriesAtOnceAreLetThroughOneByOne() {
        wrong(9);

        assertThat(pace.takeTurn(HERE, "ward-9")).hasMillis(2000);
        assertThat(pace.takeTurn(HERE, "ward-9")).hasMillis(4000);
        assertThat(pace.takeTurn(HERE, "ward-9")).hasMillis(6000);
    }

    @Test
    void noMoreMayWaitThanThereIsPatienceFor() {
        wrong(9);
        for (int i = 0; i < 3; i++) {
            pace.takeTurn(HERE, "ward-9");
        }

        assertThat(pace.awaitTurn(HERE, "ward-9")).isFalse();
    }

    @Test
    void whoeverIsTurnedAwayTakesNoTurnFromThoseWhoCome() {
        wrong(9);
        for (int i = 0; i < 20; i++) {
            pace.takeTurn(HERE, "ward-9");
        }
        clock.advance(Duration.ofSeconds(8));

        assertThat(pace.takeTurn(HERE, "ward-9")).isZero();
    }

    @Test
    void otherAddressesAndOtherNamesDoNotWait() {
        wrong(19);

        assertThat(pace.takeTurn("192.0.2.8", "ward-9")).isZero();
        assertThat(pace.takeTurn(HERE, "ward-10")).isZero();
    }

    @Test
    void theRightPasswordEndsTheWaiting() {
        wrong(20);
        pace.right(HERE, "ward-9");

        assertThat(pace.takeTurn(HERE, "ward-9")).isZero();
    }

    @Test
    void whoeverIsKnownForgivesNobodyWhoGuessesBesideThem() {
        wrong(20);
        pace.stillRight(HERE, "ward-9");

        assertThat(pace.takeTurn(HERE, "ward-9")).isPositive();
    }

    @Test
    void manyAddressesThatGuessAtOneAccountAreSlowed() {
        for (int i = 0; i < 20; i++) {
            pace.wrong("192.0.2." + (100 + i), "ward-9");
        }

        assertThat(pace.takeTurn("192.0.2.200", "ward-9")).isPositive();
        assertThat(pace.takeTurn("192.0.2.200", "ward-10")).isZero();
    }

    @Test
    void oneAddressThatGuessesAtManyAccountsIsSlowed() {
        for (int i = 0; i < 50; i++) {
            pace.wrong(HERE, "ward-" + i);
        }

        assertThat(pace.takeTurn(HERE, "ward-99")).isPositive();
        assertThat(pace.takeTurn("192.0.2.8", "ward-99")).isZero();
    }

    @Test
    void whereAnAccountWasSignedInByOfLateItWaitsForNobodyElse() {
        pace.right(HERE, "ward-99");
        for (int i = 0; i < 50; i++) {
            pace.wrong(HERE, "ward-" + i);
            pace.wrong("192.0.2.8", "ward-99");
        }

        assertThat(pace.takeTurn(HERE, "ward-99")).isZero();
        assertThat(pace.takeTurn("192.0.2.8", "ward-99")).isPositive();
    }

    @Test
    void guessesAreForgottenAfterAQuarterOfAnHour() {
        wrong(20);
        clock.advance(Duration.ofMinutes(16));

        wrong(1);

        assertThat(pace.takeTurn(HERE, "ward-9")).isZero();
    }
}
