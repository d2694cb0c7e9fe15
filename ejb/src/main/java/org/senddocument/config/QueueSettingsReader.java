package org.senddocument.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.service.job.JobName;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.sending.RetryPolicy;

/** Who works off the queue, how often, and how long after a failure. */
final class QueueSettingsReader {

    private static final Map<JobName, String> EVERY = new EnumMap<>(Map.of(
            JobName.SEND_DOCUMENTS, "send",
            JobName.COLLECT_ACKNOWLEDGEMENTS, "collect",
            JobName.RECONCILE_DOCUMENTS, "reconcile",
            JobName.PURGE_DOCUMENTS, "purge"));

    private final ConfigurationReader values;

    QueueSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    RetryPolicy retries() {
        return new RetryPolicy(
                durations("send.retry-delays", List.of()),
                values.require("send.retry-jitter", Values::share, "must be a number from 0 to 1", 0.0));
    }

    PauseLengths pauses() {
        return new PauseLengths(durations("send.pauses", List.of(Duration.ofMinutes(1))));
    }

    private List<Duration> durations(String key, List<Duration> placeholder) {
        return values.require(
                key,
                text -> Arrays.stream(text.split(",")).map(Values::duration).toList(),
                "must be ISO 8601 durations with commas between them",
                placeholder);
    }

    /** @param hostName the name of a node that was given none */
    NodeSettings node(Supplier<String> hostName) {
        return new NodeSettings(values.text("node-name").orElseGet(hostName), values.duration("jobs.lease"));
    }

    JobSettings jobs() {
        Map<JobName, Duration> every = new EnumMap<>(JobName.class);
        EVERY.forEach((job, key) -> every.put(job, values.duration("jobs." + key + ".every")));
        return new JobSettings(
                values.require("jobs.scheduled", Values::flag, "must be true or false", true),
                every,
                values.duration("retention.job-runs"));
    }
}
