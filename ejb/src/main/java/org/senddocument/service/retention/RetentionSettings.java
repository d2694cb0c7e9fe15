package org.senddocument.service.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.domain.retention.DueForRemoval;
import org.senddocument.domain.retention.RemovedPart;
import org.senddocument.domain.retention.RetentionGroup;

/**
 * How long what is kept; what is not named is kept for ever.
 *
 * @param dryRun nothing is removed, only counted
 */
public record RetentionSettings(
        boolean dryRun,
        Map<RetentionGroup, Duration> contents,
        Map<RetentionGroup, Duration> metadata,
        Optional<Duration> unmatched) {

    public RetentionSettings {
        contents = Map.copyOf(contents);
        metadata = Map.copyOf(metadata);
    }

    /** What is due now, contents before metadata. */
    List<DueForRemoval> dueAt(Instant now) {
        return Stream.concat(
                        due(RemovedPart.CONTENTS, contents, now), due(RemovedPart.METADATA, metadata, now))
                .toList();
    }

    private static Stream<DueForRemoval> due(
            RemovedPart part, Map<RetentionGroup, Duration> after, Instant now) {
        return after.entrySet().stream()
                .map(rule -> new DueForRemoval(rule.getKey(), part, now.minus(rule.getValue())));
    }
}
