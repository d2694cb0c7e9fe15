package org.senddocument.service.job;

import java.time.Duration;
import java.util.Map;

/** @param scheduled where false, no job runs but by request */
public record JobSettings(boolean scheduled, Map<JobName, Duration> every) {

    public JobSettings {
        every = Map.copyOf(every);
    }
}
