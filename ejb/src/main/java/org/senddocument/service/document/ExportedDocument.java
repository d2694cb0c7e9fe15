package org.senddocument.service.document;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.senddocument.domain.document.DocumentStatus;

/**
 * A document in a file for a spreadsheet: nothing that names the patient.
 *
 * @param practice ODS code of the practice where the patient is registered; null where it is not known
 */
public record ExportedDocument(
        long id,
        UUID reference,
        String consultationId,
        int version,
        DocumentStatus status,
        Instant statusSince,
        String code,
        String reason,
        String practice,
        Instant receivedAt,
        Instant sentAt,
        String meshMessageId) {

    private static final Set<DocumentStatus> EXPLAINED_BY_OTHERS =
            EnumSet.of(DocumentStatus.FAILED, DocumentStatus.REJECTED, DocumentStatus.UNDELIVERED);

    static final String SELECT = "SELECT NEW org.senddocument.service.document.ExportedDocument(d.id, d.reference,"
            + " d.chain.consultationId, d.number, d.status, d.statusSince, d.statusCode, d.statusReason, r.practice,"
            + " d.submission.receivedAt, d.journey.sentAt, d.journey.meshMessageId)"
            + " FROM Document d LEFT JOIN Recipient r ON r.documentId = d.id";

    /** What MESH, the practice or our own check said; what people wrote may name the patient and stays here. */
    public String explanation() {
        return EXPLAINED_BY_OTHERS.contains(status) ? reason : null;
    }
}
