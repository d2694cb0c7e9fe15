package org.senddocument.config;

import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.mesh.MeshSettings;
import org.senddocument.service.account.BootstrapSettings;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.submission.SubmissionSettings;

/** All that is configured, read and checked at once. */
public record Settings(
        MeshSettings mesh,
        GpConnectSettings gpConnect,
        SubmissionSettings submission,
        OverdueAfter overdueAfter,
        RetryPolicy retries,
        NodeSettings node,
        JobSettings jobs,
        BootstrapSettings bootstrap,
        RetentionSettings retention) {}
