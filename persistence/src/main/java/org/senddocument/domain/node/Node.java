package org.senddocument.domain.node;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One life of one server, from start to stop. It says again and again that it is alive; when it has been silent for
 * longer than its lease, by the clock of the database, its work is anybody's.
 */
@Entity
@Table(name = "node")
public class Node {

    @Id
    private UUID id;

    private String name;

    /** Of the operating system: tells a second server of the same name from a restart. */
    @Column(name = "process_id")
    private long processId;

    @Column(name = "process_started_at")
    private Instant processStartedAt;

    @Column(name = "alive_until")
    private Instant aliveUntil;

    protected Node() {}

    public Node(UUID id, String name, long processId, Instant processStartedAt, Instant aliveUntil) {
        this.id = id;
        this.name = name;
        this.processId = processId;
        this.processStartedAt = processStartedAt;
        this.aliveUntil = aliveUntil;
    }

    /** The same life, in a row of its own. */
    public Node onceMore(Instant until) {
        return new Node(id, name, processId, processStartedAt, until);
    }

    public void aliveUntil(Instant instant) {
        aliveUntil = instant;
    }

    public boolean isAlive(Instant now) {
        return now.isBefore(aliveUntil);
    }

    /** True where this row was written by another process than the one described. */
    public boolean isOfProcess(long processId, Instant startedAt) {
        return this.processId == processId && this.processStartedAt.equals(startedAt);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long processId() {
        return processId;
    }

    public Instant processStartedAt() {
        return processStartedAt;
    }
}
