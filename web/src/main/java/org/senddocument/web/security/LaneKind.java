package org.senddocument.web.security;

import java.time.Duration;

/** Whose wrong passwords are counted together, how many cost nothing, and how far apart later tries are at most. */
enum LaneKind {
    /** One account from one address. */
    PAIR(5, Duration.ofSeconds(2)),
    /** One account from anywhere: many addresses may guess together. */
    ACCOUNT(20, Duration.ofSeconds(1)),
    /** One address for anybody; a whole hospital may be behind it. */
    ADDRESS(50, Duration.ofMillis(500));

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final Duration longestPause;

    LaneKind(int free, Duration longestPause) {
        this.free = free;
        this.longestPause = longestPause;
    }

    int free() {
        return free;
    }

    boolean countsAddress() {
        return this != ACCOUNT;
    }

    boolean countsAccount() {
        return this != ADDRESS;
    }

    Duration pauseAfter(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(wrong - free, MOST_DOUBLINGS));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
