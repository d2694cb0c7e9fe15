package org.senddocument.sandbox.practice;

import java.util.List;
import java.util.Optional;

/**
 * A document in a patient's record.
 *
 * @param messageId MessageHeader.id, by which acknowledgements name the message
 * @param documentId identifier of the document Bundle
 * @param compositionId identifier of the Composition
 * @param version Composition.meta.versionId; empty where the message has none
 * @param replaces the identifier that relatesTo names
 * @param nhsNumber whose record it is; patient data
 * @param pdf the report
 * @param attachments how many documents came, the report among them
 */
public record FiledDocument(
        String messageId,
        String documentId,
        String compositionId,
        String senderReference,
        String version,
        Optional<String> replaces,
        String nhsNumber,
        PdfDigest pdf,
        int attachments,
        Standing standing) {

    /** Whether the document still counts. */
    public enum Standing {
        CURRENT,
        /** Replaced by a later one. */
        ARCHIVED,
        /** Neither it nor its replacement counts, since that could not be processed (GPCM-SD-127). */
        VOID
    }

    /** The PDF without its bytes: SHA-256 in lower-case hexadecimal, and length in bytes. */
    public record PdfDigest(String sha256, int size) {}

    boolean isNamed(String identifier) {
        return List.of(documentId, compositionId, messageId).contains(identifier);
    }

    FiledDocument standing(Standing now) {
        return new FiledDocument(
                messageId,
                documentId,
                compositionId,
                senderReference,
                version,
                replaces,
                nhsNumber,
                pdf,
                attachments,
                now);
    }

    @Override
    public String toString() {
        return "FiledDocument[" + messageId + ", version " + version + ", " + standing + "]";
    }
}
