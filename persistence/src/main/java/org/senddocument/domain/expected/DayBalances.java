package org.senddocument.domain.expected;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What arrived of what was stated, day by day. A consultation of the evening arrives on the next day: what a day is short
 * of and what the next has over are one and the same as far as they go, and missing on neither. Only days of which a number
 * was stated can have anything over.
 */
public final class DayBalances {

    private final Map<Key, Long> surpluses = new HashMap<>();

    private record Key(String account, LocalDate day) {}

    /** What one account stated for a day, and what arrived of it on that day. */
    public void add(String account, LocalDate day, long expected, long arrived) {
        surpluses.put(new Key(account, day), arrived - expected);
    }

    /** How many of those that a day is short of arrived on the next. */
    public long arrivedNextDay(String account, LocalDate day) {
        return Math.min(shortage(account, day), surplus(account, day.plusDays(1)));
    }

    /** How many of a day arrived on neither day; below zero where more arrived than were stated. */
    public long missing(String account, LocalDate day) {
        return shortage(account, day)
                - arrivedNextDay(account, day)
                - surplus(account, day)
                + arrivedNextDay(account, day.minusDays(1));
    }

    private long shortage(String account, LocalDate day) {
        return Math.max(0, -balance(account, day));
    }

    private long surplus(String account, LocalDate day) {
        return Math.max(0, balance(account, day));
    }

    private long balance(String account, LocalDate day) {
        return surpluses.getOrDefault(new Key(account, day), 0L);
    }
}
