package org.senddocument.service.submission;

import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.content.StagedContent;

/** What may travel beside the report (GPCM-SD-102, -111). */
record AttachmentRules(GpConnectVersion version) {

    private static final String ATTACHMENT = "attachment";

    void check(NewDocument document, Violations violations) {
        boolean attached = !document.attachments().isEmpty();
        if (attached && document.consultation().confidential() && version.sendsConfidential()) {
            violations.add(ATTACHMENT, "cannot be redacted: a confidential consultation must have none (GPCM-SD-102)");
        }
        if (document.attachments().stream().anyMatch(attachment -> attachment.size() == 0)) {
            violations.add(ATTACHMENT, "must not be empty");
        }
        violations.checkTexts(
                ATTACHMENT,
                document.attachments().stream().map(StagedContent::title).toList());
    }
}
