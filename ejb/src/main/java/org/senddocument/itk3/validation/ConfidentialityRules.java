package org.senddocument.itk3.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.dstu3.model.Composition.DocumentConfidentiality;
import org.hl7.fhir.dstu3.model.HumanName;
import org.hl7.fhir.dstu3.model.PrimitiveType;
import org.hl7.fhir.dstu3.model.StringType;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.ToolkitUris;

/** What is asked of a document whose consultation the patient asked not to share. */
final class ConfidentialityRules {

    static final List<Rule> ALL = List.of(
            new Rule("GPCM-SD-117", "The confidentiality must be N, or in 1.5 R.", message -> permitted(
                            message.version())
                    .contains(message.composition().getConfidentiality())),
            new Rule(
                    "GPCM-SD-119 (confidential)",
                    "The text of a confidential document must name the patient and the version alone, and no place.",
                    message -> !isRestricted(message)
                            || CompositionRules.textOf(message).strip().equals(textWithoutPlace(message))),
            new Rule(
                    "GPCM-SD-102",
                    "A confidential document must be the report alone: nothing else of it can be redacted.",
                    message -> !isRestricted(message) || message.binaries().size() == 1),
            new Rule(
                    "GPCM-SD-102 (care setting)",
                    "A confidential document must not tell its care setting.",
                    message -> !isRestricted(message)
                            || message.composition()
                                    .getExtensionsByUrl(ToolkitUris.CARE_SETTING)
                                    .isEmpty()));

    private ConfidentialityRules() {}

    private static Set<DocumentConfidentiality> permitted(GpConnectVersion version) {
        return version == GpConnectVersion.V1_5
                ? Set.of(DocumentConfidentiality.N, DocumentConfidentiality.R)
                : Set.of(DocumentConfidentiality.N);
    }

    private static boolean isRestricted(CheckedMessage message) {
        return message.composition().getConfidentiality() == DocumentConfidentiality.R;
    }

    /** The whole of it: a place could not be told from a name that is part of the patient's. */
    private static String textWithoutPlace(CheckedMessage message) {
        return "Consultation report for %s , NHS Number %s, Version %d"
                .formatted(
                        name(message.patient().getNameFirstRep()),
                        PartyRules.nhsNumber(message).getValue(),
                        CompositionRules.versionOf(message));
    }

    private static String name(HumanName name) {
        return Stream.of(name.getPrefix(), name.getGiven(), List.of(new StringType(name.getFamily())))
                .flatMap(List::stream)
                .map(PrimitiveType::getValue)
                .collect(Collectors.joining(" "));
    }
}
