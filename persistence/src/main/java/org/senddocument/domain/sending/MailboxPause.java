package org.senddocument.domain.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The time for which MESH is left alone, after it did not let us in or had no time for us. When it is over one message
 * goes first, and only when MESH has answered it do the others follow. One row, shared by all nodes.
 */
@Entity
@Table(name = "mailbox_pause")
public class MailboxPause {

    static final int ONLY = 1;

    /** However long MESH asks for: a slip of its pen, or of a proxy's, must not stop us for a day. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** After so long whoever went first is slow, or hangs: then another may. */
    private static final Duration ERRAND = Duration.ofMinutes(5);

    private static final int LONGEST_REASON = 500;

    @Id
    private int id;

    @Column(name = "until_at")
    private Instant until;

    /** Without a good answer between them. */
    private int failures;

    /** The node of the one who goes first; null where nobody is out. */
    @Column(name = "out_of")
    private UUID outOf;

    private String reason;

    protected MailboxPause() {}

    /** Nothing is wrong. */
    public static MailboxPause none() {
        return new MailboxPause();
    }

    /** True from the first failure until MESH has answered a message well again. */
    public boolean hasBegun() {
        return failures > 0;
    }

    public boolean isPaused(Instant now) {
        return hasBegun() && outOf == null && isAhead(now);
    }

    /** A clock that was wrong may have written a time that is too far off. */
    private boolean isAhead(Instant now) {
        return now.isBefore(until) && !until.isAfter(now.plus(LONGEST));
    }

    /**
     * MESH could not be had. Several that fail together count as one failure.
     *
     * @param why without patient data
     * @param asked how long MESH itself wants to be left alone; the longer time counts
     */
    public void fail(String why, PauseLengths lengths, Duration asked, Instant now) {
        Duration shortest = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        if (isPaused(now)) {
            until = later(until, now.plus(shortest));
            return;
        }
        failures++;
        outOf = null;
        until = later(now.plus(lengths.after(failures)), now.plus(shortest));
        reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Whether a message may go now. After a pause the first who asks is the one who goes; where that one's node has died,
     * the next who asks.
     *
     * @param node of the one who asks
     */
    public Leave leave(UUID node, Predicate<UUID> isAlive, Instant now) {
        if (!hasBegun()) {
            return Leave.ALL;
        }
        if (isAhead(now) && outOf == null) {
            return Leave.NONE;
        }
        if (isAhead(now) && isAlive.test(outOf)) {
            return Leave.SOON;
        }
        outOf = node;
        until = now.plus(ERRAND);
        return Leave.ONE;
    }

    /** Who was to go first did not go after all. */
    public void handBack(Instant now) {
        if (outOf != null) {
            outOf = null;
            until = now;
        }
    }

    /** MESH has answered a message. What went before the pause and is answered within it says nothing of now. */
    public void answered(Instant now) {
        if (hasBegun() && !isPaused(now)) {
            failures = 0;
            outOf = null;
            until = null;
            reason = null;
        }
    }

    /** Null where there is none. */
    public Instant until() {
        return until;
    }

    /** Null where there is none. */
    public String reason() {
        return reason;
    }
}
