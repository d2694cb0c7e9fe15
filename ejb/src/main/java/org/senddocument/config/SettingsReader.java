package org.senddocument.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.itk3.validation.Profiles;
import org.senddocument.mesh.MeshSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.submission.SubmissionSettings;

/** Makes the settings of what MicroProfile Config says; docs/configuration.md tells each key. */
final class SettingsReader {

    private final ConfigurationReader values;
    private final Supplier<String> hostName;

    /** @param hostName the name of a node that was given none */
    SettingsReader(Config config, Supplier<String> hostName) {
        this.values = new ConfigurationReader(config);
        this.hostName = hostName;
    }

    /** @throws ConfigurationException with every fault */
    Settings read() {
        MeshSettings mesh = new MeshSettingsReader(values).read();
        GpConnectSettings gpConnect = new GpConnectSettingsReader(values).read();
        QueueSettingsReader queue = new QueueSettingsReader(values);
        NoticeSettingsReader notices = new NoticeSettingsReader(values);
        AccessSettingsReader access = new AccessSettingsReader(values);
        checkDatabase();
        Settings settings = new Settings(
                mesh,
                gpConnect,
                submission(),
                overdueAfter(),
                queue.retries(),
                queue.pauses(),
                queue.node(hostName),
                queue.jobs(),
                access.bootstrap(),
                access.openId(),
                access.access(),
                new NationalSettingsReader(values).read(gpConnect.version().workflowId()),
                notices.limits(),
                notices.notices(),
                notices.smtp(),
                profiles(),
                new RetentionSettingsReader(values).read(),
                values.asked());
        values.throwIfAny();
        return settings;
    }

    /** Of the WAR. The EAR has its server's data source, and no such setting. */
    private void checkDatabase() {
        values.read("db.url", SettingsReader::supported, "must begin with jdbc:h2: or jdbc:postgresql:");
    }

    private static String supported(String url) {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException();
        }
        return url;
    }

    private Profiles profiles() {
        return values.read(
                        "validation.profiles-dir",
                        text -> Profiles.under(Path.of(text)),
                        "must be a folder with FHIR profiles in XML files, and nothing else that ends in .xml")
                .orElse(Profiles.NONE);
    }

    private SubmissionSettings submission() {
        Duration delay = values.require(
                "send-delay",
                Values::durationOrZero,
                "must be an ISO 8601 duration of 0 to 3 hours, such as PT2H (GPCM-SD-096)",
                Duration.ZERO);
        if (delay.compareTo(SubmissionSettings.LONGEST_WAIT) > 0) {
            values.fault("send-delay", "must not be longer than 3 hours (GPCM-SD-096)");
        }
        return new SubmissionSettings(delay, values.require("max-document-size", Values::size, Values.A_SIZE, 1L));
    }

    private OverdueAfter overdueAfter() {
        return new OverdueAfter(
                values.duration("ack.infrastructure-overdue-after"), values.duration("ack.business-overdue-after"));
    }
}
