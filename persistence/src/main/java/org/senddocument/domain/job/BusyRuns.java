package org.senddocument.domain.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Runs that found something to do, broke, or still go on: the others come every minute and tell nothing. */
@Dependent
public class BusyRuns {

    private static final String OF_JOB = " FROM job_run r WHERE r.job = ?1 AND (r.status <> 'COMPLETED'"
            + " OR EXISTS (SELECT 1 FROM job_fault f WHERE f.run_id = r.id)"
            + " OR EXISTS (SELECT 1 FROM job_count c WHERE c.run_id = r.id AND c.amount > 0))";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected BusyRuns() {}

    public BusyRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    @SuppressWarnings("unchecked") // a native query is typed by its class alone
    public List<JobRun> of(String job, int first, int atMost) {
        return entities.createNativeQuery(
                        "SELECT r.*" + OF_JOB + " ORDER BY r.started_at DESC, r.id DESC", JobRun.class)
                .setParameter(1, job)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countOf(String job) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*)" + OF_JOB)
                        .setParameter(1, job)
                        .getSingleResult())
                .longValue();
    }

    /** The latest that ended well. */
    public Optional<JobRun> lastSuccessOf(String job) {
        return last("r.job = :job AND r.status = :value", job, JobStatus.COMPLETED);
    }

    /** The latest that was started by them. */
    public Optional<JobRun> lastOf(String job, String startedBy) {
        return last("r.job = :job AND r.startedBy = :value", job, startedBy);
    }

    private Optional<JobRun> last(String condition, String job, Object value) {
        return entities.createQuery(
                        "SELECT r FROM JobRun r WHERE " + condition + " ORDER BY r.startedAt DESC, r.id DESC",
                        JobRun.class)
                .setParameter("job", job)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
