package org.senddocument.sandbox.pds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A patient in the stand-in; each call changes one thing. */
public final class PdsPatient {

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
    private static final String DEATH =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus";

    private record Name(String use, String family) {}

    private final String nhsNumber;
    private final List<Name> names = new ArrayList<>();
    private String birthDate;
    private String confidentiality = "U";
    private String practice;
    private String deathNotice;

    private PdsPatient(String nhsNumber) {
        this.nhsNumber = nhsNumber;
    }

    /** Of whom nothing else is known. */
    public static PdsPatient numbered(String nhsNumber) {
        return new PdsPatient(nhsNumber);
    }

    public static PdsPatient of(String nhsNumber, String family, LocalDate birthDate, String practice) {
        return numbered(nhsNumber)
                .named("usual", family)
                .born(birthDate.toString())
                .registeredAt(practice);
    }

    public PdsPatient named(String use, String family) {
        names.add(new Name(use, family));
        return this;
    }

    /** @param date may be a year, or a year and a month */
    public PdsPatient born(String date) {
        birthDate = date;
        return this;
    }

    public PdsPatient registeredAt(String odsCode) {
        practice = odsCode;
        return this;
    }

    /** S-flag: whereabouts are left out of every answer. */
    public PdsPatient restricted() {
        confidentiality = "R";
        return this;
    }

    /** @param code 1 informal, 2 formal, U taken back */
    public PdsPatient deathNotice(String code) {
        deathNotice = code;
        return this;
    }

    String nhsNumber() {
        return nhsNumber;
    }

    JsonObject json() {
        JsonObjectBuilder patient = Json.createObjectBuilder()
                .add("resourceType", "Patient")
                .add("id", nhsNumber)
                .add("meta", meta())
                .add("gender", "unknown");
        if (!names.isEmpty()) {
            patient.add("name", names());
        }
        if (birthDate != null) {
            patient.add("birthDate", birthDate);
        }
        if (practice != null && confidentiality.equals("U")) {
            patient.add("generalPractitioner", Json.createArrayBuilder().add(practitioner()));
        }
        if (deathNotice != null) {
            patient.add("deceasedDateTime", "2026-01-02T00:00:00+00:00");
            patient.add("extension", Json.createArrayBuilder().add(death()));
        }
        return patient.build();
    }

    private JsonObjectBuilder meta() {
        JsonObjectBuilder security = Json.createObjectBuilder()
                .add("system", "http://terminology.hl7.org/CodeSystem/v3-Confidentiality")
                .add("code", confidentiality);
        return Json.createObjectBuilder()
                .add("versionId", "7")
                .add("security", Json.createArrayBuilder().add(security));
    }

    private JsonArrayBuilder names() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        names.forEach(name -> array.add(Json.createObjectBuilder()
                .add("use", name.use())
                .add("family", name.family())
                .add("given", Json.createArrayBuilder().add("Avery"))));
        return array;
    }

    private JsonObjectBuilder practitioner() {
        JsonObjectBuilder period = Json.createObjectBuilder().add("start", "2005-03-05");
        return Json.createObjectBuilder()
                .add("type", "Organization")
                .add(
                        "identifier",
                        Json.createObjectBuilder()
                                .add("system", ODS)
                                .add("value", practice)
                                .add("period", period));
    }

    private JsonObjectBuilder death() {
        JsonObjectBuilder coding = Json.createObjectBuilder()
                .add("system", "https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus")
                .add("code", deathNotice);
        JsonObjectBuilder concept = Json.createObjectBuilder()
                .add("coding", Json.createArrayBuilder().add(coding));
        return Json.createObjectBuilder()
                .add("url", DEATH)
                .add(
                        "extension",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("url", "deathNotificationStatus")
                                        .add("valueCodeableConcept", concept)));
    }

    @Override
    public String toString() {
        return "PdsPatient[…]";
    }
}
