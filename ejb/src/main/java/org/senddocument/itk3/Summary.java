package org.senddocument.itk3;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Patient;

/** What the subject and the narrative of a message say. */
record Summary(
        String title,
        String patient,
        String nhsNumber,
        String organisation,
        String odsCode,
        boolean placeHidden,
        int version) {

    static Summary of(GpConnectVersion version, Consultation consultation, int documentVersion) {
        return new Summary(
                version.title(consultation),
                name(consultation.patient()),
                consultation.patient().nhsNumber(),
                consultation.organisation().name(),
                consultation.organisation().odsCode(),
                version.restricts(consultation),
                documentVersion);
    }

    Summary map(UnaryOperator<String> text) {
        return new Summary(
                text.apply(title),
                text.apply(patient),
                text.apply(nhsNumber),
                text.apply(organisation),
                text.apply(odsCode),
                placeHidden,
                version);
    }

    private static String name(Patient patient) {
        return Stream.of(Stream.of(patient.prefix()), patient.given().stream(), Stream.of(patient.family()))
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Summary[…]";
    }
}
