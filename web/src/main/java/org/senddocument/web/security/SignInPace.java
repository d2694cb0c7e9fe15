package org.senddocument.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Slows guessing down: after five wrong passwords for one account from one address, further tries of that pair are let
 * through one after the other, up to two seconds apart. Nobody is shut out: the right password gets in at its turn, and
 * other addresses do not notice.
 */
@ApplicationScoped
public class SignInPace {

    private static final int FREE = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    /** Whoever waits holds a thread of the server, so few may. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(6);

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST_PAIRS = 10_000;
    private static final int LONGEST_NAME = 100;

    @Inject
    Clock clock;

    private final Map<Pair, Guesses> guesses = new LinkedHashMap<>();

    private record Pair(String address, String username) {

        static Pair of(String address, String username) {
            return new Pair(address, username.substring(0, Math.min(username.length(), LONGEST_NAME)));
        }
    }

    private record Guesses(int wrong, Instant latest, Instant nextTurn) {}

    protected SignInPace() {}

    SignInPace(Clock clock) {
        this.clock = clock;
    }

    /** Waits where there is something to wait for. @return false where too many wait already */
    public boolean awaitTurn(String address, String username) {
        Duration wait = takeTurn(address, username);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            return false;
        }
        pause(wait);
        return true;
    }

    /** How long until the turn of this try; above the longest wait, no turn was taken. */
    Duration takeTurn(String address, String username) {
        Pair pair = Pair.of(address, username);
        Instant now = clock.instant();
        synchronized (guesses) {
            Guesses past = guesses.get(pair);
            if (past == null || past.wrong < FREE) {
                return Duration.ZERO;
            }
            Instant turn = past.nextTurn.isAfter(now) ? past.nextTurn : now;
            Duration wait = Duration.between(now, turn);
            if (wait.compareTo(LONGEST_WAIT) <= 0) {
                guesses.put(pair, new Guesses(past.wrong, past.latest, turn.plus(pauseAfter(past.wrong))));
            }
            return wait;
        }
    }

    public void wrong(String address, String username) {
        Pair pair = Pair.of(address, username);
        Instant now = clock.instant();
        synchronized (guesses) {
            guesses.values().removeIf(past -> past.latest.plus(FORGOTTEN_AFTER).isBefore(now));
            if (guesses.size() >= MOST_PAIRS) {
                guesses.remove(guesses.keySet().iterator().next());
            }
            Guesses past = guesses.getOrDefault(pair, new Guesses(0, now, now));
            Instant next = now.plus(pauseAfter(past.wrong + 1));
            guesses.put(pair, new Guesses(past.wrong + 1, now, next.isAfter(past.nextTurn) ? next : past.nextTurn));
        }
    }

    public void right(String address, String username) {
        synchronized (guesses) {
            guesses.remove(Pair.of(address, username));
        }
    }

    private static Duration pauseAfter(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(wrong - FREE, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static void pause(Duration wait) {
        try {
            // Nobody counts down: the waiting itself is what is wanted.
            new CountDownLatch(1).await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
