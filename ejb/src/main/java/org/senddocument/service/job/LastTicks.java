package org.senddocument.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** When each timer of this node last did what it is for; one that has fallen silent is seen by its age. */
@ApplicationScoped
public class LastTicks {

    private final Map<String, Instant> ticks = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** A timer was set, or has ticked well. */
    public void note(String timer) {
        ticks.put(timer, clock.instant());
    }

    /** In seconds, by the name of the timer. */
    public Map<String, Long> ages() {
        Instant now = clock.instant();
        Map<String, Long> ages = new TreeMap<>();
        ticks.forEach(
                (timer, tick) -> ages.put(timer, Duration.between(tick, now).toSeconds()));
        return ages;
    }
}
