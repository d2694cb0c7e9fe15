package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.mesh.HttpMeshMailbox;
import org.senddocument.service.account.BootstrapSettings;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.submission.SubmissionSettings;

/** Reads the settings once and hands each concern its own; and the outside world: time, ids, chance, MESH. */
@ApplicationScoped
public class ConfiguredSettings {

    private Settings settings;

    /** @throws ConfigurationException with every fault */
    public void check() {
        settings();
    }

    private synchronized Settings settings() {
        if (settings == null) {
            settings = new SettingsReader(ConfigProvider.getConfig(), HostName::current).read();
        }
        return settings;
    }

    @Produces
    @ApplicationScoped
    MeshMailbox mailbox(Clock clock, Supplier<UUID> ids) {
        return new HttpMeshMailbox(settings().mesh(), clock, ids);
    }

    @Produces
    GpConnectSettings gpConnect() {
        return settings().gpConnect();
    }

    @Produces
    SubmissionSettings submission() {
        return settings().submission();
    }

    @Produces
    OverdueAfter overdueAfter() {
        return settings().overdueAfter();
    }

    @Produces
    RetryPolicy retries() {
        return settings().retries();
    }

    @Produces
    NodeSettings node() {
        return settings().node();
    }

    @Produces
    JobSettings jobs() {
        return settings().jobs();
    }

    @Produces
    BootstrapSettings bootstrap() {
        return settings().bootstrap();
    }

    @Produces
    RetentionSettings retention() {
        return settings().retention();
    }

    /** To the millisecond: what is written down is then what every database reads back. */
    @Produces
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    @Produces
    RandomGenerator random() {
        return new Random();
    }
}
