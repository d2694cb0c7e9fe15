package org.senddocument.domain.mapping;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.senddocument.domain.consultation.Consultation;

/** What the clinical system said, kept as JSON: a new field of it needs no migration. */
@Converter(autoApply = true)
public class ConsultationConverter implements AttributeConverter<Consultation, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Consultation consultation) {
        return consultation == null ? null : JSON.toJson(consultation);
    }

    @Override
    public Consultation convertToEntityAttribute(String column) {
        return column == null ? null : JSON.fromJson(column, Consultation.class);
    }
}
