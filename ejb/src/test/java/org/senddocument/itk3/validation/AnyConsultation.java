package org.senddocument.itk3.validation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;
import org.senddocument.itk3.GpConnectVersion;

/** Consultations as the check at the door lets them in, of people who do not exist. */
public final class AnyConsultation {

    private static final List<Coding> SETTINGS = List.of(
            new Coding(null, "789718008", "Cardiology service"),
            new Coding(null, "310000008", "Accident & Emergency service"));
    private static final List<Coding> TYPES = List.of(
            new Coding(null, "371531000", "Report of clinical encounter"), new Coding(null, "734163000", "Care plan"));

    private AnyConsultation() {}

    /** Such as this generation sends: confidential ones, and always with a practitioner, or neither of both. */
    public static Arbitrary<Consultation> of(GpConnectVersion version) {
        return version.sendsConfidential()
                ? Combinators.combine(shared(version), Arbitraries.of(true, false))
                        .as((shared, confidential) -> confidential ? confidential(shared) : shared)
                : shared(version);
    }

    private static Consultation confidential(Consultation shared) {
        return new Consultation(
                shared.consultationId(),
                shared.consultedAt(),
                shared.documentType(),
                shared.careSetting(),
                shared.title(),
                shared.recipientType(),
                true,
                shared.registeredHere(),
                shared.sendAfter(),
                shared.patient(),
                shared.practitioner(),
                shared.organisation(),
                shared.notes());
    }

    private static Arbitrary<Consultation> shared(GpConnectVersion version) {
        Arbitrary<Practitioner> practitioner = version.requiresPractitioner()
                ? practitioners()
                : practitioners().injectNull(0.3);
        Arbitrary<String> ids =
                Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()).toString());
        return Combinators.combine(
                        ids,
                        patients(),
                        practitioner,
                        organisations(),
                        Arbitraries.of(SETTINGS).injectNull(0.5),
                        Arbitraries.of(TYPES).injectNull(0.5),
                        texts(40).injectNull(0.5),
                        Arbitraries.of("FA", "FI").injectNull(0.5))
                .as((id, patient, clinician, organisation, setting, type, title, recipient) -> new Consultation(
                        id,
                        OffsetDateTime.of(2026, 3, 1, 18, 30, 0, 0, ZoneOffset.UTC),
                        type,
                        setting,
                        title,
                        recipient,
                        false,
                        false,
                        null,
                        patient,
                        clinician,
                        organisation,
                        List.of()));
    }

    private static Arbitrary<Patient> patients() {
        return Combinators.combine(
                        nhsNumbers(),
                        surnames(),
                        names(30).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("Mr", "Ms", "Dr", "Prof. & Hon.").injectNull(0.3),
                        Dates.dates().between(LocalDate.of(1905, 1, 1), LocalDate.of(2026, 2, 28)),
                        Arbitraries.of("01", "02", "03", "04", "05", "06", "07", "08"))
                .as((number, family, given, prefix, born, verification) -> new Patient(
                        number, verification, family, given, prefix, born, null, null, null, null, null, null));
    }

    /** From the range that is kept for tests. */
    private static Arbitrary<String> nhsNumbers() {
        List<String> valid = IntStream.range(0, 5000)
                .mapToObj(n -> "999%07d".formatted(n * 1999))
                .filter(NhsNumber::isValid)
                .toList();
        return Arbitraries.of(valid);
    }

    /** With a form in ASCII, as MESH needs one. */
    private static Arbitrary<String> surnames() {
        return Combinators.combine(names(20), Arbitraries.of("", "-", " ", "'", "’", "_", " ß", "ø"))
                .as((name, joint) -> joint.isEmpty() ? name : name + joint + name);
    }

    private static Arbitrary<String> names(int longest) {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .withChars("àéîõüñçŁđ")
                .ofMinLength(1)
                .ofMaxLength(longest);
    }

    private static Arbitrary<Practitioner> practitioners() {
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(12).injectNull(0.3),
                        names(30),
                        names(20).list().ofMaxSize(2),
                        Arbitraries.of("0113 496 0101").injectNull(0.5))
                .as((id, family, given, telephone) ->
                        new Practitioner(id, family, given, null, "General practitioner", telephone));
    }

    private static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .numeric()
                                .ofMinLength(3)
                                .ofMaxLength(8),
                        texts(60))
                .as((code, name) -> new Organisation(code, name, "0113 496 0100", null, null, null));
    }

    /** Any text in which there is something to read: Greek, signs, markup, what XML has to escape. */
    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("αβγДЖé€µ≥½\t")
                .ofMinLength(1)
                .ofMaxLength(longest)
                .map(text -> text + "x");
    }
}
