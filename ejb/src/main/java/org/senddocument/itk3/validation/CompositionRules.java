package org.senddocument.itk3.validation;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.Composition.CompositionRelatesToComponent;
import org.hl7.fhir.dstu3.model.Composition.CompositionStatus;
import org.hl7.fhir.dstu3.model.Composition.DocumentRelationshipType;
import org.hl7.fhir.dstu3.model.Device;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Narrative.NarrativeStatus;
import org.hl7.fhir.dstu3.model.Resource;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.ToolkitUris;

/** What is asked of the Composition itself. */
final class CompositionRules {

    private static final String REPORT_OF_ENCOUNTER = "371531000";

    static final List<Rule> ALL = List.of(
            new Rule(
                    "GPCM-SD-136",
                    "The document must have a UUID.",
                    message -> EnvelopeRules.isUuid(message.composition().getIdentifier())),
            new Rule(
                    "GPCM-SD-114",
                    "The document must be final.",
                    message -> message.composition().getStatus() == CompositionStatus.FINAL),
            new Rule(
                    "GPCM-SD-115",
                    "The kind of document must be one SNOMED CT code, in 1.5 that of a report of a clinical encounter.",
                    message -> isType(message.composition().getType(), message.version())),
            new Rule(
                    "GPCM-SD-116",
                    "The document must be dated.",
                    message -> message.composition().getDate() != null),
            new Rule(
                    "GPCM-SD-118",
                    "The document must have a title, in 1.5 that of a consultation report.",
                    message -> isTitle(message.composition().getTitle(), message.version())),
            new Rule("GPCM-SD-119", "The text must name the NHS number and the version.", CompositionRules::hasText),
            new Rule(
                    "GPCM-SD-120",
                    "The subject must be the patient.",
                    message -> message.refersTo(message.composition().getSubject(), message.patient())),
            new Rule(
                    "GPCM-SD-121",
                    "The one author must be a practitioner or the sending system.",
                    message -> message.composition().getAuthor().size() == 1
                            && authors(message)
                                    .anyMatch(author -> message.refersTo(
                                            message.composition().getAuthorFirstRep(), author))),
            new Rule(
                    "GPCM-SD-107",
                    "A document of 1.5 must name a practitioner.",
                    message -> message.version() != GpConnectVersion.V1_5
                            || message.practitioners().size() == 1),
            new Rule(
                    "GPCM-SD-122",
                    "The custodian must be the sending organisation.",
                    message -> message.refersTo(message.composition().getCustodian(), message.organization())),
            new Rule(
                    "GPCM-SD-098",
                    "The document must say which version it is, from 1.",
                    message -> versionOf(message) >= 1),
            new Rule(
                    "GPCM-SD-131",
                    "A document may replace one other, and then is no first version.",
                    message -> message.composition().getRelatesTo().isEmpty()
                            || message.composition().getRelatesTo().size() == 1 && versionOf(message) > 1),
            new Rule(
                    "GPCM-SD-132",
                    "What a document replaces must be named by its UUID, and not be itself.",
                    message -> message.composition().getRelatesTo().stream()
                            .allMatch(relation -> replacesAnother(relation, message.composition()))),
            new Rule(
                    "CareConnect-Composition-1",
                    "The document must have no class, encounter or attester.",
                    message -> message.composition().getClass_().isEmpty()
                            && message.composition().getEncounter().isEmpty()
                            && message.composition().getAttester().isEmpty()),
            new Rule(
                    "Extension-CareConnect-CareSettingType-1",
                    "The care setting must be one SNOMED CT code with its name.",
                    message -> message.composition().getExtensionsByUrl(ToolkitUris.CARE_SETTING).stream()
                            .map(Extension::getValue)
                            .allMatch(value -> isSnomed((CodeableConcept) value)
                                    && ((CodeableConcept) value)
                                            .getCodingFirstRep()
                                            .hasDisplay())));

    private CompositionRules() {}

    private static boolean isSnomed(CodeableConcept concept) {
        return concept.getCoding().size() == 1
                && ToolkitUris.SNOMED_CT.equals(concept.getCodingFirstRep().getSystem())
                && concept.getCodingFirstRep().hasCode();
    }

    private static boolean isType(CodeableConcept type, GpConnectVersion version) {
        return isSnomed(type)
                && (version != GpConnectVersion.V1_5
                        || REPORT_OF_ENCOUNTER.equals(type.getCodingFirstRep().getCode()));
    }

    private static boolean isTitle(String title, GpConnectVersion version) {
        return version == GpConnectVersion.V1_5 ? "Consultation report".equals(title) : !title.isBlank();
    }

    private static boolean hasText(CheckedMessage message) {
        return message.composition().getText().getStatus() == NarrativeStatus.GENERATED
                && textOf(message).contains(PartyRules.nhsNumber(message).getValue())
                && textOf(message).matches("(?s).*Version:? " + versionOf(message) + "\\b.*");
    }

    static String textOf(CheckedMessage message) {
        return message.composition().getText().getDiv().allText();
    }

    static int versionOf(CheckedMessage message) {
        return Integer.parseInt(message.composition().getMeta().getVersionId());
    }

    private static Stream<Resource> authors(CheckedMessage message) {
        return Stream.concat(message.practitioners().stream(), message.inDocument(Device.class));
    }

    private static boolean replacesAnother(CompositionRelatesToComponent relation, Composition composition) {
        Identifier replaced = (Identifier) relation.getTarget();
        return relation.getCode() == DocumentRelationshipType.REPLACES
                && EnvelopeRules.isUuid(replaced)
                && !replaced.getValue().equals(composition.getIdentifier().getValue());
    }
}
