package org.senddocument.report;

import java.time.Instant;
import java.util.Optional;
import org.senddocument.domain.consultation.Consultation;

/**
 * What one report says.
 *
 * @param documentVersion 1 for the first report of the consultation (GPCM-SD-098)
 * @param relatedDocuments how many attachments travel with it
 * @param consultation with the configured organisation and the other defaults filled in
 * @param letterSentAt printed as the time the letter was sent, and the date of the file
 * @param receivingPractice its name, where known
 */
public record ReportContent(
        String title,
        int documentVersion,
        int relatedDocuments,
        Consultation consultation,
        Instant letterSentAt,
        Optional<String> receivingPractice) {}
