package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.directory.OrganisationData;
import org.senddocument.directory.SpineDirectory;
import org.senddocument.itk3.validation.FullCheck;
import org.senddocument.itk3.validation.MessageCheck;
import org.senddocument.mail.SmtpMailServer;
import org.senddocument.pds.PdsDemographics;
import org.senddocument.service.incident.MailNotTakenException;
import org.senddocument.service.incident.MailServer;
import org.senddocument.service.tracing.Demographics;
import org.senddocument.service.tracing.DemographicsAnswer;
import org.senddocument.service.tracing.DirectoryAnswer;
import org.senddocument.service.tracing.PracticeDirectory;
import org.senddocument.service.tracing.SystemDirectory;
import org.senddocument.service.tracing.TurnTaking;

/** The outside world beside MESH, as it is configured: PDS, the NHS's directories, the mail server, the standard. */
@ApplicationScoped
public class OutsideWorld {

    @Inject
    ConfiguredSettings settings;

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
}
