package org.senddocument.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A fault as a run names it. A row of its own: a run with thousands of them is never loaded with them. */
@Entity
@Table(name = "job_fault")
public class NamedFault {

    private static final int LONGEST = 2000;

    @EmbeddedId
    private Key key;

    private UUID document;

    private String reason;

    private String code;

    protected NamedFault() {}

    /** @param place among the faults of its run, from 0 */
    NamedFault(long run, int place, JobFault fault) {
        this.key = new Key(run, place);
        this.document = fault.document();
        this.reason = fault.reason().length() <= LONGEST
                ? fault.reason()
                : fault.reason().substring(0, LONGEST);
        this.code = fault.code();
    }

    public long run() {
        return key.run;
    }

    public JobFault fault() {
        return new JobFault(document, reason, code);
    }

    /** Which fault of which run. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "run_id")
        private long run;

        private int place;

        protected Key() {}

        Key(long run, int place) {
            this.run = run;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.run == run && key.place == place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(run, place);
        }
    }
}
