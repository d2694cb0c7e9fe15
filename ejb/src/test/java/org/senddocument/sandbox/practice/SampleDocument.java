package org.senddocument.sandbox.practice;

import static org.senddocument.sandbox.practice.SampleMessage.add;
import static org.senddocument.sandbox.practice.SampleMessage.coding;
import static org.senddocument.sandbox.practice.SampleMessage.identified;

import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.ContactPoint;
import org.hl7.fhir.dstu3.model.DateType;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.HumanName;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Narrative;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Patient;
import org.hl7.fhir.dstu3.model.Practitioner;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;

/** The payload of a {@link SampleMessage}. One UUID serves document and Composition, as a sender should do. */
record SampleDocument(String nhsNumber, String version, String replaces, String identifier) {

    SampleDocument(String nhsNumber, String version, String replaces) {
        this(nhsNumber, version, replaces, UUID.randomUUID().toString());
    }

    Bundle bundle() {
        Bundle bundle = identified(new Bundle(), id(), Uris.DOCUMENT_BUNDLE);
        bundle.getMeta().setLastUpdated(Date.from(SampleMessage.WRITTEN));
        bundle.setType(Bundle.BundleType.DOCUMENT);
        bundle.setIdentifier(uuid(identifier));
        Binary report = identified(new Binary(), id(), Uris.ATTACHMENT);
        report.setContentType("application/pdf").setContent(SampleMessage.PDF);
        Patient patient = patient();
        Practitioner author = practitioner();
        Organization custodian = organization();
        Composition composition = composition();
        composition.setSubject(to(patient)).addAuthor(to(author)).setCustodian(to(custodian));
        composition.addSection().setTitle("Consultation report").addEntry(to(report));
        for (Resource resource : new Resource[] {composition, report, author, custodian, patient}) {
            add(bundle, resource);
        }
        return bundle;
    }

    private Composition composition() {
        Composition composition = identified(new Composition(), id(), Uris.COMPOSITION);
        composition.getMeta().setVersionId(version);
        composition.getText().setStatus(Narrative.NarrativeStatus.GENERATED);
        composition
                .getText()
                .setDivAsString(
                        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Consultation report for Ada Testpatient,"
                                + " NHS Number: " + nhsNumber + ", seen at Example Surgery, " + SampleMessage.ODS
                                + ", Version: "
                                + version + "</p></div>");
        composition
                .setIdentifier(uuid(identifier))
                .setStatus(Composition.CompositionStatus.FINAL)
                .setType(new CodeableConcept(coding(Uris.SNOMED, "371531000", "Report of clinical encounter")))
                .setDate(Date.from(SampleMessage.WRITTEN))
                .setTitle("Consultation report")
                .setConfidentiality(Composition.DocumentConfidentiality.N);
        if (!replaces.isEmpty()) {
            composition
                    .addRelatesTo()
                    .setCode(Composition.DocumentRelationshipType.REPLACES)
                    .setTarget(uuid(replaces));
        }
        return composition;
    }

    private Patient patient() {
        Patient patient = identified(new Patient(), id(), Uris.PATIENT);
        Identifier number = patient.addIdentifier().setSystem(Uris.NHS_NUMBER).setValue(nhsNumber);
        number.addExtension(new Extension(
                Uris.NUMBER_VERIFICATION,
                new CodeableConcept(coding(Uris.NUMBER_VERIFICATION_CODES, "01", "Number present and verified"))));
        patient.addName()
                .setUse(HumanName.NameUse.OFFICIAL)
                .setFamily("Testpatient")
                .addGiven("Ada");
        patient.setBirthDateElement(new DateType("1955-01-09"));
        return patient;
    }

    private static Practitioner practitioner() {
        Practitioner practitioner = identified(new Practitioner(), id(), Uris.PRACTITIONER);
        practitioner.addIdentifier().setSystem(Uris.SDS_USER).setValue("033345750518");
        practitioner
                .addName()
                .setUse(HumanName.NameUse.OFFICIAL)
                .setFamily("Doctor")
                .addGiven("Grace");
        return practitioner;
    }

    private static Organization organization() {
        Organization organization = identified(new Organization(), id(), Uris.ORGANIZATION);
        organization.addIdentifier().setSystem(Uris.ODS_CODE).setValue(SampleMessage.ODS);
        organization.setName("Example Surgery");
        organization
                .addTelecom()
                .setSystem(ContactPoint.ContactPointSystem.PHONE)
                .setValue("0113 496 0000")
                .setUse(ContactPoint.ContactPointUse.WORK);
        return organization;
    }

    private static Identifier uuid(String value) {
        return new Identifier().setSystem(Uris.UUID_SYSTEM).setValue(value);
    }

    private static Reference to(Resource resource) {
        return new Reference(Fhir.urn(resource.getId()));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
