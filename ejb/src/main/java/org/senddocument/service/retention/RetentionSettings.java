package org.senddocument.service.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
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

    /** What is due now, contents before metadata; nothing where no time is set. */
    List<DueForRemoval> dueAt(Instant now) {
        return Stream.of(due(RemovedPart.CONTENTS, contents, now), due(RemovedPart.METADATA, metadata, now))
                .filter(rule -> !rule.endedBefore().isEmpty())
                .toList();
    }

    private static DueForRemoval due(RemovedPart part, Map<RetentionGroup, Duration> kept, Instant now) {
        Map<RetentionGroup, Instant> endedBefore = new EnumMap<>(RetentionGroup.class);
        kept.forEach((group, duration) -> endedBefore.put(group, now.minus(duration)));
        return new DueForRemoval(part, endedBefore);
    }
}
