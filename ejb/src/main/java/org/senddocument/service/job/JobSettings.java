package org.senddocument.service.job;

import java.time.Duration;
import java.util.Map;
import org.senddocument.domain.job.Rhythm;

/**
 * @param scheduled where false, no job runs but by request
 * @param runsKeptFor how long the report of a run is kept, and what else tells of our own work
 */
public record JobSettings(boolean scheduled, Map<JobName, Duration> every, Duration runsKeptFor) {

    public JobSettings {
        every = Map.copyOf(every);
    }

    public Rhythm rhythmOf(JobName job) {
        return new Rhythm(every.get(job));
    }
}
