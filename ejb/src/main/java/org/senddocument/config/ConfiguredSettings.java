package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.senddocument.directory.OrganisationData;
import org.senddocument.directory.SpineDirectory;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.itk3.validation.FullCheck;
import org.senddocument.itk3.validation.MessageCheck;
import org.senddocument.mail.SmtpMailServer;
import org.senddocument.mesh.ClientCertificate;
import org.senddocument.mesh.HttpMeshMailbox;
import org.senddocument.mesh.MeshDirectory;
import org.senddocument.mesh.TrackingByLocalId;
import org.senddocument.pds.PdsDemographics;
import org.senddocument.service.account.BootstrapSettings;
import org.senddocument.service.account.OpenIdSettings;
import org.senddocument.service.incident.CertificateExpiry;
import org.senddocument.service.incident.IncidentLimits;
import org.senddocument.service.incident.MailNotTakenException;
import org.senddocument.service.incident.MailServer;
import org.senddocument.service.incident.NoticeSettings;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.mailbox.MailboxLookup;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.submission.SubmissionSettings;
import org.senddocument.service.tracing.Demographics;
import org.senddocument.service.tracing.DemographicsAnswer;
import org.senddocument.service.tracing.DirectoryAnswer;
import org.senddocument.service.tracing.PracticeDirectory;
import org.senddocument.service.tracing.SystemDirectory;
import org.senddocument.service.tracing.TracingSettings;

/** Reads the settings once and hands each concern its own; and the outside world: time, ids, chance, MESH. */
@ApplicationScoped
public class ConfiguredSettings {

    private Settings settings;
    private HttpMeshMailbox mesh;

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
        return mesh(clock, ids);
    }

    /** One for all ports: each would have connections of its own. */
    private synchronized HttpMeshMailbox mesh(Clock clock, Supplier<UUID> ids) {
        if (mesh == null) {
            mesh = new HttpMeshMailbox(settings().mesh(), clock, ids);
        }
        return mesh;
    }

    @Produces
    @ApplicationScoped
    MailboxLookup mailboxLookup(Clock clock, Supplier<UUID> ids) {
        return new MeshDirectory(mesh(clock, ids).enquiries());
    }

    @Produces
    @ApplicationScoped
    MessageTracking messageTracking(Clock clock, Supplier<UUID> ids) {
        return new TrackingByLocalId(mesh(clock, ids).enquiries());
    }

    @Produces
    @ApplicationScoped
    Demographics demographics(Clock clock, Supplier<UUID> ids) {
        return settings()
                .national()
                .pds()
                .<Demographics>map(pds -> new PdsDemographics(pds, clock, ids))
                .orElse((number, request, sender) ->
                        new DemographicsAnswer.TryLater("PDS is not configured", Optional.empty()));
    }

    @Produces
    @ApplicationScoped
    PracticeDirectory practiceDirectory(Clock clock) {
        return settings()
                .national()
                .organisationData()
                .<PracticeDirectory>map(directory -> new OrganisationData(directory, clock))
                .orElse(odsCode -> new DirectoryAnswer.Unknown<>());
    }

    @Produces
    @ApplicationScoped
    SystemDirectory systemDirectory(Clock clock) {
        return settings()
                .national()
                .sds()
                .<SystemDirectory>map(directory -> new SpineDirectory(directory, clock))
                .orElse(odsCode -> new DirectoryAnswer.Unknown<>());
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
    IncidentLimits incidents() {
        return settings().incidents();
    }

    @Produces
    NoticeSettings notices() {
        return settings().notices();
    }

    @Produces
    CertificateExpiry certificate() {
        return new ClientCertificate(settings().mesh().keyStore());
    }

    @Produces
    MailServer mailServer(Clock clock) {
        return settings()
                .smtp()
                .<MailServer>map(smtp -> new SmtpMailServer(smtp, clock))
                .orElse(letter -> {
                    throw new MailNotTakenException("no mail server is configured", null);
                });
    }

    @Produces
    @ApplicationScoped
    MessageCheck messageCheck() {
        return FullCheck.with(settings().profiles());
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
