package org.senddocument.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.senddocument.service.account.ShortMemory;

/**
 * Slows guessing down: after some wrong passwords for one account from one address, for one account from anywhere, or from
 * one address for anybody, further tries are let through one after the other. Nobody is shut out: the right password gets
 * in at its turn. Where an account was signed in by of late, from that address, it waits for its own wrong tries alone.
 */
@ApplicationScoped
public class SignInPace {

    /** Whoever waits holds a thread of the server, so few may. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(6);

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration TRUSTED_FOR = Duration.ofDays(7);
    private static final int MOST_LANES = 10_000;
    private static final int LONGEST_NAME = 100;

    @Inject
    Clock clock;

    private Cache<Lane, Guesses> guesses;
    private Cache<Lane, Boolean> trusted;

    private record Lane(LaneKind kind, String address, String username) {

        static Lane of(LaneKind kind, String address, String username) {
            return new Lane(kind, kind.countsAddress() ? address : null, kind.countsAccount() ? cut(username) : null);
        }

        private static String cut(String username) {
            return username.substring(0, Math.min(username.length(), LONGEST_NAME));
        }
    }

    private record Guesses(int wrong, Instant nextTurn) {}

    protected SignInPace() {}

    SignInPace(Clock clock) {
        this.clock = clock;
        open();
    }

    @PostConstruct
    void open() {
        guesses = ShortMemory.lasting(FORGOTTEN_AFTER, MOST_LANES, clock);
        trusted = ShortMemory.lasting(TRUSTED_FOR, MOST_LANES, clock);
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
    synchronized Duration takeTurn(String address, String username) {
        Instant now = clock.instant();
        Map<Lane, Guesses> slow = new HashMap<>(guesses.getAllPresent(lanes(address, username)));
        slow.entrySet()
                .removeIf(past -> past.getValue().wrong() < past.getKey().kind().free());
        Instant turn = slow.values().stream()
                .map(Guesses::nextTurn)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(LONGEST_WAIT) <= 0) {
            slow.forEach((lane, past) ->
                    guesses.put(lane, new Guesses(past.wrong(), turn.plus(pauseOf(lane, past.wrong())))));
        }
        return wait;
    }

    /** Those that the try has to pass: of a trusted pair, its own alone. */
    private List<Lane> lanes(String address, String username) {
        Lane own = Lane.of(LaneKind.PAIR, address, username);
        return trusted.getIfPresent(own) != null
                ? List.of(own)
                : List.of(
                        own,
                        Lane.of(LaneKind.ACCOUNT, address, username),
                        Lane.of(LaneKind.ADDRESS, address, username));
    }

    public synchronized void wrong(String address, String username) {
        Instant now = clock.instant();
        for (LaneKind kind : LaneKind.values()) {
            Lane lane = Lane.of(kind, address, username);
            Guesses past = guesses.get(lane, fresh -> new Guesses(0, now));
            Instant next = now.plus(pauseOf(lane, past.wrong() + 1));
            guesses.put(lane, new Guesses(past.wrong() + 1, next.isAfter(past.nextTurn()) ? next : past.nextTurn()));
        }
    }

    /** A try that had to pass was right: what it guessed before is forgiven. */
    public synchronized void right(String address, String username) {
        guesses.invalidate(Lane.of(LaneKind.PAIR, address, username));
        stillRight(address, username);
    }

    /** Somebody who never waits came again; that forgives nobody who guesses from the same address. */
    public void stillRight(String address, String username) {
        trusted.put(Lane.of(LaneKind.PAIR, address, username), true);
    }

    private static Duration pauseOf(Lane lane, int wrong) {
        return lane.kind().pauseAfter(wrong);
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
