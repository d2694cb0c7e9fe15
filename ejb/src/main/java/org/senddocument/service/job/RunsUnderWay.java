package org.senddocument.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.senddocument.domain.job.JobStatus;

/**
 * The runs that this server executes. A run that the database calls RUNNING here and that is not among them was cut off
 * from its end by a fault, and would else keep its job from running until the next restart.
 */
@ApplicationScoped
public class RunsUnderWay {

    /** Empty while it is executed; how it ended from then until that is written down. */
    private final Map<Long, Optional<JobStatus>> runs = new ConcurrentHashMap<>();

    private final Map<Thread, Long> opened = new ConcurrentHashMap<>();

    /** To be called before the run is committed: others look as soon as it is. */
    void begins(long run) {
        runs.put(run, Optional.empty());
        opened.put(Thread.currentThread(), run);
    }

    /** Whether what this thread has begun was committed. Where nobody knows, nobody executes it either. */
    void isCommitted(boolean committed) {
        Long run = opened.remove(Thread.currentThread());
        if (run != null && !committed) {
            runs.remove(run);
        }
    }

    void ended(long run, JobStatus how) {
        runs.put(run, Optional.of(how));
    }

    void forget(long run) {
        runs.remove(run);
    }

    boolean executes(long run) {
        return runs.getOrDefault(run, Optional.of(JobStatus.FAILED)).isEmpty();
    }

    /** Empty where nothing is known of it. */
    Optional<JobStatus> endOf(long run) {
        return runs.getOrDefault(run, Optional.empty());
    }
}
