package org.senddocument.domain.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.job = :job ORDER BY r.id DESC", JobRun.class)
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

    public List<JobRun> running() {
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.status = :running", JobRun.class)
                .setParameter("running", JobStatus.RUNNING)
                .getResultList();
    }

    public boolean isStopAsked(long id) {
        return find(id).filter(JobRun::isStopAsked).isPresent();
    }
}
