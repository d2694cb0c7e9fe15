package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.senddocument.directory.OrganisationData;
import org.senddocument.directory.SpineDirectory;
import org.senddocument.itk3.validation.FullCheck;
import org.senddocument.itk3.validation.MessageCheck;
import org.senddocument.mail.SmtpMailServer;
import org.senddocument.mesh.ClientCertificate;
import org.senddocument.mesh.HttpMeshMailbox;
import org.senddocument.mesh.MeshDirectory;
import org.senddocument.mesh.TrackedMessages;
import org.senddocument.mesh.TrackingById;
import org.senddocument.pds.PdsDemographics;
import org.senddocument.service.incident.CertificateExpiry;
import org.senddocument.service.incident.MailNotTakenException;
import org.senddocument.service.incident.MailServer;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MailboxLookup;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.tracing.Demographics;
import org.senddocument.service.tracing.DemographicsAnswer;
import org.senddocument.service.tracing.DirectoryAnswer;
import org.senddocument.service.tracing.PracticeDirectory;
import org.senddocument.service.tracing.SystemDirectory;
import org.senddocument.service.tracing.TurnTaking;

/** The outside world, as it is configured: MESH, the NHS's directories, the mail server, the standard; time, ids, chance. */
@ApplicationScoped
public class OutsideWorld {

    @Inject
    ConfiguredSettings settings;

    private HttpMeshMailbox mesh;

    @Produces
    @ApplicationScoped
    MeshMailbox mailbox(Clock clock, Supplier<UUID> ids, Pause pause) {
        return mesh(clock, ids, pause);
    }

    /** One for all ports: each would have connections of its own. */
    private synchronized HttpMeshMailbox mesh(Clock clock, Supplier<UUID> ids, Pause pause) {
        if (mesh == null) {
            mesh = new HttpMeshMailbox(settings.settings().mesh(), clock, ids, pause);
        }
        return mesh;
    }

    @Produces
    @ApplicationScoped
    MailboxLookup mailboxLookup(Clock clock, Supplier<UUID> ids, Pause pause) {
        return new MeshDirectory(mesh(clock, ids, pause).enquiries());
    }

    @Produces
    @ApplicationScoped
    MessageTracking messageTracking(Clock clock, Supplier<UUID> ids, Pause pause) {
        return new TrackedMessages(mesh(clock, ids, pause).enquiries());
    }

    @Produces
    @ApplicationScoped
    DeliveryTracking deliveryTracking(Clock clock, Supplier<UUID> ids, Pause pause) {
        return new TrackingById(mesh(clock, ids, pause).enquiries());
    }

    @Produces
    @ApplicationScoped
    Demographics demographics(TurnTaking turns, Clock clock, Supplier<UUID> ids) {
        return settings.settings()
                .national()
                .pds()
                .<Demographics>map(pds -> new PdsDemographics(pds, turns::take, clock, ids))
                .orElse((number, request, sender) ->
                        new DemographicsAnswer.TryLater("PDS is not configured", Optional.empty()));
    }

    @Produces
    @ApplicationScoped
    PracticeDirectory practiceDirectory(Clock clock) {
        return settings.settings()
                .national()
                .organisationData()
                .<PracticeDirectory>map(directory -> new OrganisationData(directory, clock))
                .orElse(odsCode -> new DirectoryAnswer.Unknown<>());
    }

    @Produces
    @ApplicationScoped
    SystemDirectory systemDirectory(Clock clock) {
        return settings.settings()
                .national()
                .sds()
                .<SystemDirectory>map(directory -> new SpineDirectory(directory, clock))
                .orElse(odsCode -> new DirectoryAnswer.Unknown<>());
    }

    @Produces
    CertificateExpiry certificate() {
        return new ClientCertificate(settings.settings().mesh().keyStore());
    }

    @Produces
    MailServer mailServer(Clock clock) {
        return settings.settings()
                .smtp()
                .<MailServer>map(smtp -> new SmtpMailServer(smtp, clock))
                .orElse(letter -> {
                    throw new MailNotTakenException("no mail server is configured", null);
                });
    }

    @Produces
    @ApplicationScoped
    MessageCheck messageCheck() {
        return FullCheck.with(settings.settings().profiles());
    }

    /** To the millisecond: what is written down is then what every database reads back. */
    @Produces
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    Pause pause() {
        return length -> Thread.sleep(length.toMillis());
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
