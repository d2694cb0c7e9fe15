package org.senddocument.service.submission;

import org.senddocument.service.document.DocumentView;

/**
 * @param repeated true where the same key had given in the same content before: nothing new was kept, and what was staged
 *     is to be discarded
 */
public record SubmissionReceipt(DocumentView document, boolean repeated) {}
