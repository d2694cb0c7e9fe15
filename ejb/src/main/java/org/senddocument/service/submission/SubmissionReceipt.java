package org.senddocument.service.submission;

import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentView;

/**
 * What became of a submission.
 *
 * @param repeated true where the same key had given in the same content before: nothing new was kept, and what was staged
 *     is to be discarded
 */
public record SubmissionReceipt(DocumentView document, boolean repeated) {

    /** True where it was never to be sent; not where that was found out later, for a repeat is answered as the first. */
    public boolean beganUnsent() {
        return document.history().get(0).status() == DocumentStatus.NOT_SENT;
    }
}
