package org.senddocument.config;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.senddocument.domain.retention.RetentionGroup;
import org.senddocument.service.retention.RetentionSettings;

/** Reads how long what is kept. */
final class RetentionSettingsReader {

    private final ConfigurationReader values;
    private final Map<RetentionGroup, Duration> contents = new EnumMap<>(RetentionGroup.class);
    private final Map<RetentionGroup, Duration> metadata = new EnumMap<>(RetentionGroup.class);

    RetentionSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    RetentionSettings read() {
        group(
                RetentionGroup.ACCEPTED,
                read("retention.accepted.contents-after"),
                read("retention.accepted.metadata-after"));
        group(
                RetentionGroup.NEVER_SENT,
                read("retention.never-sent.contents-after"),
                read("retention.never-sent.metadata-after"));
        group(
                RetentionGroup.SENT_ANOTHER_WAY,
                read("retention.sent-another-way.contents-after"),
                read("retention.sent-another-way.metadata-after"));
        boolean dryRun = values.require("retention.dry-run", Values::flag, "must be true or false", true);
        return new RetentionSettings(dryRun, contents, metadata, read("retention.unmatched-after"));
    }

    private void group(RetentionGroup group, Optional<Duration> contentsAfter, Optional<Duration> metadataAfter) {
        contentsAfter.ifPresent(after -> contents.put(group, after));
        metadataAfter.ifPresent(after -> metadata.put(group, after));
        if (metadataAfter.isPresent() && contentsAfter.orElse(Duration.ZERO).compareTo(metadataAfter.get()) > 0) {
            String name = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
            values.fault("retention." + name + ".metadata-after", "must not be shorter than contents-after");
        }
    }

    private Optional<Duration> read(String key) {
        return values.read(key, Values::duration, Values.A_DURATION);
    }
}
