package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Composition;

/** The report as a PDF, and what goes with it (GPCM-SD-102, 109 to 112, 124): every reference of a section resolves. */
final class AttachmentRules {

    private static final String CODE = "20009";
    private static final String UNSUPPORTED = "20005";
    private static final String PDF = "application/pdf";
    private static final Set<String> SUPPORTED = Set.of(
            PDF,
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/mswrtford",
            "text/html",
            "text/plain",
            "text/xml",
            "image/jpg",
            "image/jpeg",
            "image/png");

    private AttachmentRules() {}

    static void check(OriginalMessage message) {
        checkSections(message, message.composition().orElseThrow());
        List<Binary> attachments = message.attachments();
        Violation.unless(!attachments.isEmpty(), CODE, "Composition.section: no Binary");
        Violation.unless(attachments.containsAll(binaries(message)), CODE, "Binary: not named by a section");
        Violation.unless(
                !message.confidential() || attachments.size() == 1, CODE, "Binary: more than a confidential report");
        attachments.forEach(AttachmentRules::checkBinary);
        checkReport(attachments.get(0));
    }

    private static void checkSections(OriginalMessage message, Composition composition) {
        Violation.unless(composition.hasSection(), CODE, "Composition.section");
        composition.getSection().stream()
                .flatMap(section -> section.getEntry().stream())
                .forEach(entry -> Violation.unless(
                        message.inDocument(entry.getReference()).isPresent(),
                        CODE,
                        "Composition.section.entry: resolves to nothing"));
    }

    private static void checkBinary(Binary binary) {
        Profiles.check(CODE, binary, Uris.ATTACHMENT);
        Violation.unless(binary.hasContentType(), CODE, "Binary.contentType");
        Violation.unless(SUPPORTED.contains(binary.getContentType()), UNSUPPORTED, "Binary.contentType");
        Violation.unless(binary.hasContent() && binary.getContent().length > 0, CODE, "Binary.content");
    }

    /** The first attachment is the report itself. */
    private static void checkReport(Binary report) {
        Violation.unless(PDF.equals(report.getContentType()), CODE, "Binary: the report is no PDF");
        byte[] content = report.getContent();
        Violation.unless(
                content.length > 4 && new String(content, 0, 4, ISO_8859_1).equals("%PDF"),
                CODE,
                "Binary.content: not the start of a PDF");
    }

    private static List<Binary> binaries(OriginalMessage message) {
        return message.document().getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(Binary.class::isInstance)
                .map(Binary.class::cast)
                .toList();
    }
}
