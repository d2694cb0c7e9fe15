package org.senddocument.config;

import java.util.Optional;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.itk3.validation.Profiles;
import org.senddocument.mail.SmtpSettings;
import org.senddocument.mesh.MeshSettings;
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

/** All that is configured, read and checked at once. */
public record Settings(
        MeshSettings mesh,
        GpConnectSettings gpConnect,
        SubmissionSettings submission,
        OverdueAfter overdueAfter,
        RetryPolicy retries,
        PauseLengths pauses,
        NodeSettings node,
        JobSettings jobs,
        BootstrapSettings bootstrap,
        Optional<OpenIdSettings> openId,
        AccessSettings access,
        NationalSettings national,
        IncidentLimits incidents,
        NoticeSettings notices,
        Optional<SmtpSettings> smtp,
        Profiles profiles,
        RetentionSettings retention,
        SettingsInForce inForce) {}
