package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.service.account.AccessSettings;
import org.senddocument.service.account.BootstrapSettings;
import org.senddocument.service.account.OpenIdSettings;
import org.senddocument.service.incident.IncidentLimits;
import org.senddocument.service.incident.NoticeSettings;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.settings.SettingsInForce;
import org.senddocument.service.submission.SubmissionSettings;
import org.senddocument.service.tracing.TracingSettings;

/** Reads the settings once and hands each concern its own. */
@ApplicationScoped
public class ConfiguredSettings {

    private Settings settings;

    /** @throws ConfigurationException with every fault */
    public void check() {
        settings();
    }

    public synchronized Settings settings() {
        if (settings == null) {
            settings = new SettingsReader(ConfigProvider.getConfig(), HostName::current).read();
        }
        return settings;
    }

    @Produces
    TracingSettings tracing() {
        return settings().national().tracing();
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
    PauseLengths pauses() {
        return settings().pauses();
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
    Optional<OpenIdSettings> openId() {
        return settings().openId();
    }

    @Produces
    AccessSettings access() {
        return settings().access();
    }

    @Produces
    IncidentLimits incidents() {
        return settings().incidents();
    }

    @Produces
    NoticeSettings notices() {
        return settings().notices();
    }

    @Produces
    RetentionSettings retention() {
        return settings().retention();
    }

    @Produces
    SettingsInForce inForce() {
        return settings().inForce();
    }
}
