package org.senddocument.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Whether MESH answered when any node last asked it. One row, shared by all nodes. */
@Entity
@Table(name = "mesh_contact")
public class MeshContact {

    static final int ONLY = 1;

    private static final int LONGEST = 500;

    @Id
    private int id;

    @Column(name = "reached_at")
    private Instant reachedAt;

    @Column(name = "failing_since")
    private Instant failingSince;

    private String failure;

    protected MeshContact() {}

    /** A contact of which nothing is known yet. */
    public static MeshContact unknown() {
        return new MeshContact();
    }

    public void reached(Instant now) {
        reachedAt = now;
        failingSince = null;
        failure = null;
    }

    /** @param failure what went wrong, without patient data */
    public void failed(String failure, Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
        this.failure = failure == null || failure.length() <= LONGEST ? failure : failure.substring(0, LONGEST);
    }

    /** A single fault is none of anybody's business: MESH and the line to it have their moments. */
    public boolean hasFailedFor(Duration duration, Instant now) {
        return failingSince != null && !failingSince.plus(duration).isAfter(now);
    }

    /** Null where MESH answered last, or was never asked. */
    public Instant failingSince() {
        return failingSince;
    }

    public String failure() {
        return failure;
    }
}
