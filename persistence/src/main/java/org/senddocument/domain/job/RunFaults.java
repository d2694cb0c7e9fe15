package org.senddocument.domain.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The faults that runs name. */
@Dependent
public class RunFaults {

    /** An outage meets ten thousand documents alike: a thousand of them and a count say as much. */
    static final int MOST_NAMED = 1000;

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected RunFaults() {}

    public RunFaults(EntityManager entities) {
        this.entities = entities;
    }

    /** One of possibly many. The caller holds the run. */
    public void add(JobRun run, JobFault fault) {
        if (run.faultCount() < MOST_NAMED) {
            explain(run, fault);
        } else {
            run.countFault();
        }
    }

    /** Why a run ends; named however many faults it has. The caller holds the run. */
    public void explain(JobRun run, JobFault fault) {
        entities.persist(new NamedFault(run.id(), run.countFault(), fault));
    }

    public List<NamedFault> of(JobRun run) {
        return entities.createQuery(
                        "SELECT f FROM NamedFault f WHERE f.key.run = :run ORDER BY f.key.place", NamedFault.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    /** The first faults of each run, in their order; all runs in one query. */
    public List<NamedFault> firstOf(Collection<JobRun> runs, int ofEach) {
        List<Long> ids = runs.stream()
                .filter(run -> run.faultCount() > 0)
                .map(JobRun::id)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT f FROM NamedFault f WHERE f.key.run IN :runs AND f.key.place < :most"
                                        + " ORDER BY f.key.run, f.key.place",
                                NamedFault.class)
                        .setParameter("runs", ids)
                        .setParameter("most", ofEach)
                        .getResultList();
    }
}
