package org.senddocument.pds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.senddocument.nationalapi.ApiJson;
import org.senddocument.service.tracing.DemographicRecord;

/** Reads a Patient resource of PDS, of which only the id is sure to be there. */
final class PatientReader {

    private static final String DEATH =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus";
    private static final String ODS_CODE = "[0-9A-Za-z]{1,20}";

    private PatientReader() {}

    /** Empty where it is no patient. */
    static Optional<DemographicRecord> read(ApiJson patient) {
        if (!patient.is("Patient", "resourceType")) {
            return Optional.empty();
        }
        return patient.text("id").map(number -> record(patient, number));
    }

    private static DemographicRecord record(ApiJson patient, String number) {
        Predicate<ApiJson> usual = name -> name.is("usual", "use");
        return new DemographicRecord(
                number,
                patient.text("meta", "versionId").orElse(null),
                surnames(patient, usual).stream().findFirst(),
                surnames(patient, usual.negate()),
                patient.text("birthDate"),
                isDeceased(patient),
                isRestricted(patient),
                patient.text("generalPractitioner", "identifier", "value").filter(code -> code.matches(ODS_CODE)),
                patient.text("generalPractitioner", "identifier", "period", "end")
                        .flatMap(PatientReader::day));
    }

    private static List<String> surnames(ApiJson patient, Predicate<ApiJson> which) {
        return patient.at("name")
                .each()
                .filter(which)
                .flatMap(name -> name.text("family").stream())
                .toList();
    }

    /** A notice of death that was taken back outweighs the date that may have been left behind. */
    private static boolean isDeceased(ApiJson patient) {
        Optional<String> notice = patient.at("extension")
                .each()
                .filter(extension -> extension.is(DEATH, "url"))
                .flatMap(extension -> extension.at("extension").each())
                .filter(part -> part.is("deathNotificationStatus", "url"))
                .flatMap(part -> part.text("valueCodeableConcept", "coding", "code").stream())
                .findFirst();
        return notice.map(code -> code.equals("1") || code.equals("2"))
                .orElseGet(() -> patient.text("deceasedDateTime").isPresent());
    }

    /** Every code but {@code U} keeps something back. */
    private static boolean isRestricted(ApiJson patient) {
        return patient.text("meta", "security", "code")
                .filter(code -> !code.equals("U"))
                .isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
