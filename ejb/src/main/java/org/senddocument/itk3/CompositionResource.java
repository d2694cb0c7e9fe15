package org.senddocument.itk3;

import java.util.UUID;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.Composition.CompositionRelatesToComponent;
import org.hl7.fhir.dstu3.model.Composition.DocumentConfidentiality;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.senddocument.domain.consultation.Consultation;

/** CareConnect-Composition-1: what the document is, whose, and in which order its parts stand (GPCM-SD-109 to -124). */
final class CompositionResource {

    private CompositionResource() {}

    static Composition of(OutgoingMessage message) {
        Consultation consultation = message.consultation();
        MessageIds ids = message.ids();
        Composition composition =
                FhirElements.resource(new Composition(), ids.compositionId(), ToolkitUris.COMPOSITION);
        composition.getMeta().setVersionId(Integer.toString(message.documentVersion()));
        composition.setText(narrative(message));
        careSetting(composition, message);
        composition.setIdentifier(FhirElements.identifier(ids.documentId()));
        composition.setStatus(Composition.CompositionStatus.FINAL);
        composition.setType(FhirElements.concept(message.version().documentType(consultation)));
        composition.setSubject(FhirElements.reference(ids.patientId()));
        composition.setDateElement(FhirElements.dateTime(message.generatedAt()));
        composition.addAuthor(FhirElements.reference(ids.authorId()));
        composition.setTitle(XmlText.orNull(message.version().title(consultation)));
        composition.setConfidentiality(confidentiality(message));
        composition.setCustodian(FhirElements.reference(ids.organisationId()));
        message.replaces().ifPresent(predecessor -> composition.addRelatesTo(replaces(predecessor)));
        sections(composition, message);
        return composition;
    }

    private static Narrative narrative(OutgoingMessage message) {
        String text =
                message.version().narrativePattern().format(message.summary().map(XmlText::clean));
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.addTag("p").addText(text);
        Narrative narrative = new Narrative().setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }

    /** It tells where the patient was seen, so a restricted document is without it (GPCM-SD-102). */
    private static void careSetting(Composition composition, OutgoingMessage message) {
        Consultation consultation = message.consultation();
        if (consultation.careSetting() != null && !message.version().restricts(consultation)) {
            composition.addExtension(
                    new Extension(ToolkitUris.CARE_SETTING, FhirElements.concept(consultation.careSetting())));
        }
    }

    private static DocumentConfidentiality confidentiality(OutgoingMessage message) {
        return message.version().restricts(message.consultation())
                ? DocumentConfidentiality.R
                : DocumentConfidentiality.N;
    }

    /** GPCM-SD-123, -131, -132. */
    private static CompositionRelatesToComponent replaces(UUID predecessor) {
        return new CompositionRelatesToComponent()
                .setCode(Composition.DocumentRelationshipType.REPLACES)
                .setTarget(FhirElements.identifier(predecessor));
    }

    private static void sections(Composition composition, OutgoingMessage message) {
        for (int i = 0; i < message.attachments().size(); i++) {
            composition
                    .addSection()
                    .setTitle(message.titleOf(message.attachments().get(i)))
                    .addEntry(FhirElements.reference(message.ids().binaryIds().get(i)));
        }
    }
}
