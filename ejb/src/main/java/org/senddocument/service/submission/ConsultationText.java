package org.senddocument.service.submission;

import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.mapping.ConsultationConverter;

/** The metadata as one text, the same for the same values. */
final class ConsultationText {

    private static final ConsultationConverter CONVERTER = new ConsultationConverter();

    private ConsultationText() {}

    static String of(Consultation consultation) {
        return CONVERTER.convertToDatabaseColumn(consultation);
    }
}
