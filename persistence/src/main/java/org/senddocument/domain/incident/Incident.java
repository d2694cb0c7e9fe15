package org.senddocument.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something that a person has to see to. It opens for a cause, gathers what belongs to it however much that is, and is
 * closed when nothing of it is left. What comes later for the same cause is another incident.
 */
@Entity
@Table(name = "incident")
public class Incident {

    private static final long LEAST_GROWTH = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_seq")
    @SequenceGenerator(name = "incident_seq", sequenceName = "incident_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private IncidentCause cause;

    /** The cause while the incident is open, else null: the database lets no cause stand in it twice. */
    @Enumerated(EnumType.STRING)
    @Column(name = "open_cause")
    private IncidentCause openCause;

    @Enumerated(EnumType.STRING)
    private IncidentState state = IncidentState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "current_count")
    private long current;

    @Column(name = "total_count")
    private long total;

    @Column(name = "told_count")
    private long told;

    private String detail;

    protected Incident() {}

    /** Opens an incident of which nothing is gathered yet. */
    public Incident(IncidentCause cause, Instant now) {
        this.cause = cause;
        this.openCause = cause;
        this.openedAt = now;
        this.lastSeenAt = now;
    }

    /**
     * Takes up what was found just now.
     *
     * @param current how many things are wrong now
     * @param added how many of them were not known before
     * @param detail a sentence about it, without patient data
     * @throws IllegalStateException where it is closed
     */
    public void gather(long current, long added, String detail, Instant now) {
        mustBeOpen();
        this.current = current;
        this.told = Math.min(told, current);
        this.total += added;
        this.detail = detail;
        this.lastSeenAt = now;
    }

    /** People have just been told how many things are wrong. */
    public void told() {
        told = current;
    }

    /**
     * True where people should be told once more: there are twice as many things as they last heard of, and ten more at
     * least. A flood on top of an old fault is then told, a trickle is not.
     */
    public boolean hasGrownMuch() {
        return current - told >= Math.max(told, LEAST_GROWTH);
    }

    /** @throws IllegalStateException where it is closed already */
    public void close(Instant now) {
        mustBeOpen();
        state = IncidentState.CLOSED;
        openCause = null;
        current = 0;
        closedAt = now;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("The incident is closed.");
        }
    }

    public boolean isOpen() {
        return state == IncidentState.OPEN;
    }

    public Long id() {
        return id;
    }

    public IncidentCause cause() {
        return cause;
    }

    public IncidentState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it was last found to go on. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** How many things are wrong now. */
    public long current() {
        return current;
    }

    /** How many things were gathered in all. */
    public long total() {
        return total;
    }

    public String detail() {
        return detail;
    }
}
