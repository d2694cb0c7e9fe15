package org.senddocument.sandbox.practice;

import java.util.List;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Narrative;
import org.hl7.fhir.dstu3.model.Reference;

/** The inner Bundle and its Composition (GPCM-SD-109 to 124, 136). */
final class DocumentRules {

    private static final String CODE = "20009";
    private static final String ENCOUNTER_REPORT = "371531000";
    private static final String TITLE = "Consultation report";

    private final OriginalMessage message;

    private DocumentRules(OriginalMessage message) {
        this.message = message;
    }

    static void check(OriginalMessage message) {
        DocumentRules rules = new DocumentRules(message);
        rules.checkBundle(message.document());
        Composition composition =
                (Composition) message.document().getEntryFirstRep().getResource();
        rules.checkComposition(composition);
        rules.checkPeople(composition);
        rules.checkRelation(composition);
        rules.checkConfidentiality(composition);
    }

    private void checkBundle(Bundle document) {
        require(document.getType() == Bundle.BundleType.DOCUMENT, "document Bundle.type");
        require(EnvelopeRules.isIdentifier(document.getIdentifier()), "document Bundle.identifier");
        require(document.getMeta().hasLastUpdated(), "document Bundle.meta.lastUpdated");
        Profiles.check(CODE, document, Uris.DOCUMENT_BUNDLE);
        Profiles.checkEntries(CODE, document);
        require(
                document.hasEntry() && document.getEntryFirstRep().getResource() instanceof Composition,
                "document Bundle: the Composition is not its first entry");
    }

    private void checkComposition(Composition composition) {
        Profiles.check(CODE, composition, Uris.COMPOSITION);
        checkText(composition);
        require(EnvelopeRules.isIdentifier(composition.getIdentifier()), "Composition.identifier");
        require(composition.hasDate(), "Composition.date");
        require(composition.hasTitle(), "Composition.title");
        require(
                message.generation() == Generation.V2 || TITLE.equals(composition.getTitle()),
                "Composition.title: another than that of a report");
        require(!composition.hasAttester(), "Composition.attester: present");
        require(!composition.hasClass_(), "Composition.class: present");
        require(!composition.hasEncounter(), "Composition.encounter: present");
        require(
                composition.getStatus() == Composition.CompositionStatus.FINAL
                        || message.generation() == Generation.V2 && composition.hasStatus(),
                "Composition.status");
        require(typed(composition.getType()), "Composition.type");
    }

    /** GPCM-SD-119: whose it is and which version; of a confidential one not where. */
    private void checkText(Composition composition) {
        String text = composition.getText().getDiv().allText();
        require(composition.getText().getStatus() == Narrative.NarrativeStatus.GENERATED, "Composition.text");
        require(message.nhsNumber().filter(text::contains).isPresent(), "Composition.text: another NHS number");
        require(
                text.matches("(?s).*Version:? " + composition.getMeta().getVersionId() + "\\b.*"),
                "Composition.text: another version");
        require(message.confidential() != text.contains(", seen at "), "Composition.text: the place");
        require(
                !message.confidential()
                        || composition.getExtensionsByUrl(Uris.CARE_SETTING).isEmpty(),
                "Composition: the care setting of a confidential consultation");
    }

    private boolean typed(CodeableConcept type) {
        return type.getCoding().stream()
                .filter(coding -> Uris.SNOMED.equals(coding.getSystem()) && coding.hasCode() && coding.hasDisplay())
                .anyMatch(coding -> message.generation() == Generation.V2 || ENCOUNTER_REPORT.equals(coding.getCode()));
    }

    private void checkPeople(Composition composition) {
        require(isA(composition.getSubject(), "Patient"), "Composition.subject");
        require(isA(composition.getCustodian(), "Organization"), "Composition.custodian");
        require(composition.hasAuthor(), "Composition.author");
        for (Reference author : composition.getAuthor()) {
            require(isA(author, "Practitioner", "Device", "RelatedPerson", "Patient"), "Composition.author");
        }
        require(
                message.generation() == Generation.V2 || isA(composition.getAuthorFirstRep(), "Practitioner"),
                "Composition.author: no Practitioner");
    }

    private void checkRelation(Composition composition) {
        require(composition.getRelatesTo().size() <= 1, "Composition.relatesTo: more than one");
        for (var relation : composition.getRelatesTo()) {
            require(
                    relation.getCode() == Composition.DocumentRelationshipType.REPLACES
                            && relation.getTarget() instanceof Identifier target
                            && EnvelopeRules.isIdentifier(target),
                    "Composition.relatesTo");
        }
    }

    /** Since 2.0.2 what is restricted must not be sent at all; before, it must be said either way. */
    private void checkConfidentiality(Composition composition) {
        String confidentiality = composition.hasConfidentiality()
                ? composition.getConfidentiality().toCode()
                : "";
        List<String> allowed = message.generation() == Generation.V2 ? List.of("N", "") : List.of("N", "R");
        require(allowed.contains(confidentiality), "Composition.confidentiality");
    }

    private boolean isA(Reference reference, String... types) {
        return message.inDocument(reference.getReference())
                .filter(resource -> List.of(types).contains(resource.fhirType()))
                .isPresent();
    }

    private static void require(boolean holds, String what) {
        Violation.unless(holds, CODE, what);
    }
}
