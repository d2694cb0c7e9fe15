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
 * @param afterFiveDays its end comes only when MESH no longer keeps it for the practice
 */
record SampleConsultation(
        String story,
        String patient,
        Multipart form,
        String expected,
        boolean afterFiveDays,
        Predicate<JsonObject> hasItsEnd) {

    static SampleConsultation ending(String status, String story, String patient, Multipart form) {
        return new SampleConsultation(story, patient, form, status, false, hasStatus(status));
    }

    static SampleConsultation neverCollected(String story, String patient, Multipart form) {
        return new SampleConsultation(story, patient, form, "UNDELIVERED", true, hasStatus("UNDELIVERED"));
    }

    static SampleConsultation overdue(String story, String patient, Multipart form) {
        return new SampleConsultation(
                story,
                patient,
                form,
                "SENT, overdue",
                false,
                hasStatus("SENT").and(document -> document.getBoolean("overdue")));
    }

    private static Predicate<JsonObject> hasStatus(String status) {
        return document -> document.getString("status").equals(status);
    }

    static Multipart supplied(Metadata metadata, byte[] pdf) {
        return Multipart.of(metadata.json()).document(pdf);
    }
}
