package org.senddocument.demo;

import jakarta.json.JsonObject;
import java.util.function.Predicate;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;

/**
 * A consultation of the demo and the end that it is expected to have.
 *
 * @param story what happens to it, in words
 * @param patient as the table names them; nobody who exists
 */
record SampleConsultation(
        String story, String patient, Multipart form, String expected, Predicate<JsonObject> hasItsEnd) {

    static SampleConsultation ending(String status, String story, String patient, Multipart form) {
        return new SampleConsultation(story, patient, form, status, document -> document.getString("status")
                .equals(status));
    }

    static SampleConsultation overdue(String story, String patient, Multipart form) {
        return new SampleConsultation(
                story,
                patient,
                form,
                "SENT, overdue",
                document -> document.getString("status").equals("SENT") && document.getBoolean("overdue"));
    }

    static Multipart supplied(Metadata metadata, byte[] pdf) {
        return Multipart.of(metadata.json()).document(pdf);
    }
}
