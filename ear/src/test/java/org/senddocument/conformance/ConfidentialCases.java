package org.senddocument.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.TestPatient;

/** What a patient would not have told. */
public interface ConfidentialCases extends SenderCase {

    @Test
    @DisplayName("GPCM-SD-TST-02: a confidential consultation is not sent in 2.0, and in 1.5 says less")
    default void aConfidentialConsultationIsNotSentOrSaysLess() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        Metadata metadata = Metadata.of(patient).with("confidential", true);

        String id = clinic().sendsIn(rendered(metadata, history(item("Whispered text", false))));
        stage().turn();

        if (!isOlder()) {
            assertThat(clinic().statusOf(id)).isEqualTo("NOT_SENT");
            assertThat(clinic().messagesAbout(patient)).isZero();
            return;
        }
        CarriedMessage message = clinic().messageOf(id);
        assertThat(suppliedAndConfidential(patient)).isEqualTo(422);
        assertThat(attachedAndConfidential(patient)).isEqualTo(422);
        assertThat(message.all("//Binary")).hasSize(1);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.one("//Composition/confidentiality/@value")).isEqualTo("R");
        assertThat(message.mesh().subject()).contains(patient.nhsNumber()).doesNotContain("Medical Centre", "A12345");
        assertThat(message.one("//Composition/text/div/p")).doesNotContain("Medical Centre", "A12345");
        assertThat(message.one("//Organization/name/@value")).isEqualTo("Sample Medical Centre");
        assertThat(message.report())
                .contains("The details of this consultation have been set as confidential")
                .doesNotContain("Whispered", "Gail", "Medical Centre", "0113 496 0001", "Mill Lane");
    }

    @Test
    @DisplayName("GPCM-SD-TST-11: of a confidential item the report holds its warning alone")
    default void ofAConfidentialItemTheReportHoldsItsWarningAlone() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);

        String id = clinic().sendsIn(rendered(
                Metadata.of(patient),
                history(item("Whispered once", true), item("Cough for 5 days", false), item("Whispered twice", true))));
        stage().turn();

        CarriedMessage message = clinic().messageOf(id);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.one("//Composition/confidentiality/@value")).isEqualTo("N");
        assertThat(message.report())
                .contains("Confidential item Cough for 5 days Confidential item")
                .doesNotContain("Whispered");
    }

    /** Nobody can take out of a finished PDF what must not be sent. */
    private int suppliedAndConfidential(TestPatient patient) {
        String metadata = Metadata.of(patient).with("confidential", true).json();
        return stage().api()
                .submit(Multipart.of(metadata).document(Clinic.pdf()))
                .status();
    }

    private int attachedAndConfidential(TestPatient patient) {
        Metadata metadata = Metadata.of(patient).with("confidential", true);
        return stage().api()
                .submit(rendered(metadata, history(item("Whispered text", false)))
                        .attachment("drawing.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .status();
    }

    private static JsonObjectBuilder item(String text, boolean confidential) {
        return Json.createObjectBuilder().add("text", text).add("confidential", confidential);
    }

    private static JsonArrayBuilder history(JsonObjectBuilder... items) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(items).forEach(all::add);
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("heading", "History").add("items", all));
    }

    private static Multipart rendered(Metadata metadata, JsonArrayBuilder notes) {
        return Multipart.of(metadata.notes(notes).json());
    }

    private boolean isOlder() {
        return version() == GpConnectVersion.V1_5;
    }
}
