package org.senddocument.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way to the mail server. It is tried until it is taken: a mail that is given up tells nobody. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /** Longer than the mail server may take for an answer; then another node may try. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail_seq")
    @SequenceGenerator(name = "outgoing_mail_seq", sequenceName = "outgoing_mail_seq")
    private Long id;

    private UUID reference;
    private String subject;
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String fault;

    protected OutgoingMail() {}

    public OutgoingMail(UUID reference, String subject, String body, Instant now) {
        this.reference = reference;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    /** @return false where another node was quicker */
    public boolean claim(Instant now) {
        if (takenAt != null || nextAttemptAt.isAfter(now)) {
            return false;
        }
        attempts++;
        nextAttemptAt = now.plus(CLAIM);
        return true;
    }

    public void taken(Instant now) {
        takenAt = now;
        fault = null;
    }

    /** @param fault what the mail server said, without addresses */
    public void notTaken(String fault, Instant now) {
        this.fault = fault == null || fault.length() <= LONGEST ? fault : fault.substring(0, LONGEST);
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts, DOUBLINGS));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    public Long id() {
        return id;
    }

    /** Of which the id of the message is made: the same on each try. */
    public UUID reference() {
        return reference;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public int attempts() {
        return attempts;
    }

    public String fault() {
        return fault;
    }
}
