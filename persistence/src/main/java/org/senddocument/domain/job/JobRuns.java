package org.senddocument.domain.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs, and the locks that keep them apart. */
@Dependent
public class JobRuns {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected JobRuns() {}

    public JobRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for its turn at the lock; empty where nobody has made it yet. */
    public Optional<JobLock> lock(String name) {
        return Optional.ofNullable(entities.find(JobLock.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(JobLock lock) {
        entities.persist(lock);
        entities.flush();
    }

    public JobRun add(JobRun run) {
        entities.persist(run);
        entities.flush();
        return run;
    }

    public Optional<JobRun> find(long id) {
        return Optional.ofNullable(entities.find(JobRun.class, id));
    }

    /** For a change: several workers of a run report at the same time. */
    public Optional<JobRun> hold(long id) {
        return Optional.ofNullable(entities.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<JobRun> of(String job, int first, int atMost) {
        return entities.createQuery(
                        "SELECT r FROM JobRun r WHERE r.job = :job ORDER BY r.startedAt DESC, r.id DESC", JobRun.class)
                .setParameter("job", job)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countOf(String job) {
        return entities.createQuery("SELECT COUNT(r) FROM JobRun r WHERE r.job = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult();
    }

    /** When the last run of a job began, on one node or, without a name, on any; empty where it never ran. */
    public Optional<Instant> lastStart(String job, Optional<String> node) {
        return entities.createQuery(
                        "SELECT r.startedAt FROM JobRun r WHERE r.job = :job AND (:any = TRUE OR r.node = :node)"
                                + " ORDER BY r.startedAt DESC",
                        Instant.class)
                .setParameter("job", job)
                .setParameter("any", node.isEmpty())
                .setParameter("node", node.orElse(""))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In one order for all: whoever ends several of them holds one after the other. */
    public List<JobRun> running() {
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.status = :running ORDER BY r.id", JobRun.class)
                .setParameter("running", JobStatus.RUNNING)
                .getResultList();
    }

    /** Ids of runs that ended before then, the oldest first; the last of each lock stays, since it tells when the next is due. */
    public List<Long> endedBefore(Instant limit, int atMost) {
        return entities.createQuery(
                        "SELECT r.id FROM JobRun r WHERE r.endedAt < :limit"
                                + " AND NOT EXISTS (SELECT l FROM JobLock l WHERE l.runId = r.id)"
                                + " ORDER BY r.endedAt, r.id",
                        Long.class)
                .setParameter("limit", limit)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** With all that they say. */
    public void remove(List<Long> runs) {
        runs.forEach(run -> {
            execute("DELETE FROM job_fault WHERE run_id = ?1", run);
            execute("DELETE FROM job_count WHERE run_id = ?1", run);
            execute("DELETE FROM job_run WHERE id = ?1", run);
        });
    }

    private void execute(String sql, long run) {
        entities.createNativeQuery(sql).setParameter(1, run).executeUpdate();
    }

    /** The locks of nodes that have run nothing since; a node that comes back makes its own anew. */
    public void removeLocksOfNodes(Instant limit) {
        entities.createQuery("DELETE FROM JobLock l WHERE l.name LIKE '%@%'"
                        + " AND l.runId IN (SELECT r.id FROM JobRun r WHERE r.endedAt < :limit)")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    public boolean isStopAsked(long id) {
        return find(id).filter(JobRun::isStopAsked).isPresent();
    }
}
