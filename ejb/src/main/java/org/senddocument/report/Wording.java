package org.senddocument.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;
import org.senddocument.domain.time.London;

/** How the GP Connect layout writes names, dates, numbers and codes. */
final class Wording {

    static final String CONFIDENTIALITY = "Confidential: personal data";
    static final String CONFIDENTIAL_ITEM = "Confidential item";
    static final String CONFIDENTIAL_CONSULTATION = "The details of this consultation have been set as confidential";
    static final String NOT_GIVEN = "Not given";
    static final String NOTHING_RECORDED = "Nothing recorded";
    static final String CONTINUED = "(continued)";

    // not Locale.UK, which abbreviates September to four letters
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm", Locale.ENGLISH);

    private static final Map<String, String> CODE_SYSTEMS = Map.of(
            "http://snomed.info/sct", "SNOMED CT",
            "https://dmd.nhs.uk", "dm+d",
            "http://read.info/readv2", "Read v2",
            "http://read.info/ctv3", "CTV3",
            "http://hl7.org/fhir/sid/icd-10", "ICD-10");

    private Wording() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(London.ZONE));
    }

    /** {@code SURNAME, Forename(s) (Title)} */
    static String name(Patient patient) {
        String given = patient.given().isEmpty() ? "" : ", " + String.join(" ", patient.given());
        String prefix = isGiven(patient.prefix()) ? " (" + patient.prefix() + ")" : "";
        return patient.family().toUpperCase(Locale.UK) + given + prefix;
    }

    /** {@code Dr Gary Pritchard, General practitioner} */
    static String clinician(Practitioner practitioner) {
        String name = Stream.concat(
                        Stream.concat(Stream.ofNullable(practitioner.prefix()), practitioner.given().stream()),
                        Stream.ofNullable(practitioner.family()))
                .filter(Wording::isGiven)
                .collect(Collectors.joining(" "));
        return joined(name, practitioner.role());
    }

    /** {@code ### ### ####} */
    static String nhsNumber(String digits) {
        return digits.length() == 10
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : digits;
    }

    static String gender(String code) {
        return isGiven(code) ? code.substring(0, 1).toUpperCase(Locale.UK) + code.substring(1) : NOT_GIVEN;
    }

    static String address(List<String> lines) {
        return joined(lines.toArray(String[]::new));
    }

    /** {@code (SNOMED CT 49727002 | Cough)}; a code without a system is SNOMED CT. */
    static String code(Coding coding) {
        String system = isGiven(coding.system()) ? coding.system() : "http://snomed.info/sct";
        String code = isGiven(coding.code()) ? " " + coding.code() : "";
        String display = isGiven(coding.display()) ? " | " + coding.display() : "";
        return "(" + CODE_SYSTEMS.getOrDefault(system, system) + code + display + ")";
    }

    static String orNotGiven(String value) {
        return isGiven(value) ? value : NOT_GIVEN;
    }

    static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(Wording::isGiven)
                .collect(Collectors.joining(", "));
    }
}
