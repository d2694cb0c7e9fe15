package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;

/** What is refused at the door is named, and nothing of it is kept. */
public interface SubmissionContract extends Journey {

    @Test
    default void theSameKeyAnswersTheSameAndRefusesOtherContent() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String key = UUID.randomUUID().toString();
        String metadata = Metadata.of(patient).json();

        ApiClient.Answer first = api().submit(Multipart.of(metadata).document(Journey.pdf()), key);
        ApiClient.Answer same = api().submit(Multipart.of(metadata).document(Journey.pdf()), key);
        ApiClient.Answer other = api().submit(Multipart.of(metadata).document(SamplePdfs.pages(1, "Other.")), key);

        assertThat(same.status()).isEqualTo(201);
        assertThat(same.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    default void badInputIsNamedAndNothingOfItIsKept() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String good = Metadata.of(patient).json();
        int before = api().get("/documents").json().getInt("total");

        assertFault(422, "document", Multipart.of(good).document("not a PDF at all".getBytes()));
        assertFault(422, "document", Multipart.of(good).document(new byte[0]));
        assertFault(422, "document", Multipart.of(good).document(SamplePdfs.encrypted("")));
        assertFault(422, "document", Multipart.of(good).document(SamplePdfs.withJavaScript()));
        assertFault(422, "document", Multipart.of(good));
        assertFault(413, null, Multipart.of(good).document(SamplePdfs.ofAbout(6_000_000)));
        assertFault(
                415,
                null,
                Multipart.of(good)
                        .document(Journey.pdf())
                        .attachment("a.exe", "application/x-msdownload", Journey.pdf()));
        assertFault(
                422,
                "attachment",
                Multipart.of(good).document(Journey.pdf()).attachment("a.png", "image/png", new byte[0]));
        assertFault(422, "patient.nhsNumber", withNhsNumber("9990000019"));
        assertFault(422, "patient.birthDate", born("2999-01-01"));
        assertFault(
                400,
                null,
                Multipart.of(Metadata.of(patient).with("colour", "blue").json()).document(Journey.pdf()));
        assertFault(400, null, Multipart.of("{\"consultationId\": ").document(Journey.pdf()));
        ApiClient.Answer malformed = api().post("/documents", "{}");

        assertThat(malformed.status()).isEqualTo(415);
        assertThat(api().get("/documents").json().getInt("total")).isEqualTo(before);
    }

    private Multipart withNhsNumber(String number) {
        TestPatient patient = world().stranger();
        return Multipart.of(Metadata.of(new TestPatient(number, patient.family(), patient.given(), patient.birthDate()))
                        .json())
                .document(Journey.pdf());
    }

    private Multipart born(String date) {
        TestPatient patient = world().stranger();
        return Multipart.of(Metadata.of(new TestPatient(
                                patient.nhsNumber(),
                                patient.family(),
                                patient.given(),
                                java.time.LocalDate.parse(date)))
                        .json())
                .document(Journey.pdf());
    }

    private void assertFault(int status, String field, Multipart form) {
        ApiClient.Answer answer = api().submit(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        if (field != null) {
            assertThat(answer.json().getJsonArray("violations").getValuesAs(JsonValue::asJsonObject))
                    .extracting(violation -> ((JsonString) violation.get("field")).getString())
                    .contains(field);
        }
    }

    @Test
    default void aBodyThatIsNoFormIsAProblemNotAPage() {
        ApiClient.Answer answer = api().submit(Multipart.broken());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }
}
