package org.senddocument.itk3.validation;

import java.util.List;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Composition.SectionComponent;
import org.hl7.fhir.dstu3.model.Reference;

/** What is asked of the attachments, and of the sections by which the Composition lists them. */
final class AttachmentRules {

    private static final String PDF = "application/pdf";

    static final List<Rule> ALL = List.of(
            new Rule(
                    "GPCM-SD-109",
                    "There must be one section for each attachment, in their order.",
                    AttachmentRules::areListed),
            new Rule(
                    "GPCM-SD-110",
                    "The first attachment must be the report, as a PDF.",
                    message -> PDF.equals(message.binaries().get(0).getContentType())),
            new Rule(
                    "GPCM-SD-111",
                    "Every attachment must say what it is, and have its content in it.",
                    message -> message.binaries().stream()
                            .allMatch(binary -> binary.hasContentType() && binary.hasContent())),
            new Rule(
                    "GPCM-SD-124",
                    "Every section must have a title.",
                    message -> message.composition().getSection().stream().allMatch(SectionComponent::hasTitle)));

    private AttachmentRules() {}

    private static boolean areListed(CheckedMessage message) {
        List<Reference> listed = message.composition().getSection().stream()
                .flatMap(section -> section.getEntry().stream())
                .toList();
        List<String> attached =
                message.binaries().stream().map(CheckedMessage::urn).toList();
        return message.composition().getSection().size() == attached.size()
                && listed.stream().map(Reference::getReference).toList().equals(attached)
                && message.inDocument(Binary.class).findAny().isPresent();
    }
}
