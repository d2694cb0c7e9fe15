package org.senddocument.sandbox.practice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Composition;
import org.senddocument.sandbox.practice.FiledDocument.Standing;

/** What the practice has filed, and which messages it has processed, so that none is filed twice. */
final class PatientRecords {

    private final List<FiledDocument> filed = new ArrayList<>();
    private final Set<String> processedMessages = new HashSet<>();
    private final Set<String> processedDocuments = new HashSet<>();

    /** @throws Violation 20007 for a message, 20008 for a document that was processed already */
    void checkNew(OriginalMessage message) {
        boolean known = processedMessages.contains(message.headerId().orElseThrow())
                || processedMessages.contains(message.envelopeIdentifier());
        Violation.unless(!known, "20007", "this message was processed already");
        Violation.unless(
                !processedDocuments.contains(message.documentIdentifier()),
                "20008",
                "this document was processed already");
    }

    /** @throws Violation 20014 where the document to be replaced is not here */
    void checkPredecessor(OriginalMessage message) {
        for (String replaced : message.replaced()) {
            Violation.unless(
                    filed.stream()
                            .anyMatch(
                                    document -> document.standing() == Standing.CURRENT && document.isNamed(replaced)),
                    "20014",
                    "the document to be replaced is not here");
        }
    }

    void processed(OriginalMessage message) {
        processedMessages.add(message.headerId().orElseThrow());
        processedMessages.add(message.envelopeIdentifier());
        processedDocuments.add(message.documentIdentifier());
    }

    void file(OriginalMessage message) {
        message.replaced().forEach(replaced -> mark(replaced, Standing.ARCHIVED));
        Composition composition = message.composition().orElseThrow();
        filed.add(new FiledDocument(
                message.headerId().orElseThrow(),
                message.documentIdentifier(),
                composition.getIdentifier().getValue(),
                message.senderReference().orElseThrow(),
                String.valueOf(composition.getMeta().getVersionId()).replace("null", ""),
                message.replaced().stream().findFirst(),
                message.nhsNumber().orElseThrow(),
                digest(message.attachments().get(0)),
                message.attachments().size(),
                Standing.CURRENT));
    }

    /** The replacement failed, and with it what it was to replace (GPCM-SD-127). */
    void voidPredecessor(OriginalMessage message) {
        message.replaced().forEach(replaced -> mark(replaced, Standing.VOID));
    }

    List<FiledDocument> all() {
        return List.copyOf(filed);
    }

    private void mark(String identifier, Standing standing) {
        filed.replaceAll(document -> document.isNamed(identifier) ? document.standing(standing) : document);
    }

    private static FiledDocument.PdfDigest digest(Binary report) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(report.getContent());
            return new FiledDocument.PdfDigest(HexFormat.of().formatHex(hash), report.getContent().length);
        } catch (NoSuchAlgorithmException withoutSha) {
            throw new IllegalStateException(withoutSha);
        }
    }
}
