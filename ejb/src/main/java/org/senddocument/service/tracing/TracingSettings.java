package org.senddocument.service.tracing;

import java.time.Duration;
import java.util.Set;
import org.senddocument.domain.tracing.Finding;

/**
 * Who is asked, and what stops a document.
 *
 * @param pds whether PDS is asked
 * @param stopAt what stops a document
 * @param workflowId of our messages, by which a mailbox is looked up
 * @param organisationData whether practices are described
 * @param sds whether their accredited systems are looked up
 * @param maxAge how old a description of a practice may be
 */
public record TracingSettings(
        boolean pds,
        Set<Finding> stopAt,
        EndpointLookup endpointLookup,
        String workflowId,
        boolean organisationData,
        boolean sds,
        Duration maxAge) {

    public TracingSettings {
        stopAt = Set.copyOf(stopAt);
    }

    public boolean stops(Finding finding) {
        boolean ofLookup = finding == Finding.NO_MAILBOX || finding == Finding.SEVERAL_MAILBOXES;
        return ofLookup ? endpointLookup == EndpointLookup.STOP : stopAt.contains(finding);
    }

    public boolean describesPractices() {
        return organisationData || sds;
    }
}
