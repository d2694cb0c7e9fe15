package org.senddocument.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.pds.PdsPatient;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;

/** What is sent of a consultation, and what is not. */
public interface SendingCases extends SenderCase {

    @Test
    @DisplayName("GPCM-SD-TST-01: a standard consultation arrives as a conformant message with its PDF")
    default void aStandardConsultationArrivesAsAConformantMessageWithItsPdf() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);

        String id = clinic().sends(Metadata.of(patient).with("consultedAt", CONSULTED_AT));

        CarriedMessage message = clinic().messageOf(id);
        assertThat(message.mesh().workflowId()).isEqualTo(version().workflowId());
        assertThat(message.mesh().from()).isEqualTo(World.SENDER);
        assertThat(message.mesh().localId()).isEqualTo("A12345");
        // PDS writes surnames in capitals, and MESH compares with what PDS has (ADR-0015).
        assertThat(message.mesh().addressedTo())
                .isEqualToIgnoringCase("GPPROVIDER_%s_%s_%s"
                        .formatted(
                                patient.nhsNumber(),
                                patient.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE),
                                message.one("//Patient/name/family/@value")));
        assertThat(message.mesh().subject())
                .startsWith("Consultation report for " + patient.given())
                .contains(patient.nhsNumber(), "Sample Medical Centre")
                .endsWithIgnoringCase("version 1");
        assertThat(message.one("//Composition/type/coding/code/@value")).isEqualTo("371531000");
        assertThat(message.attachment(0)).isEqualTo(Clinic.pdf());
        assertThat(clinic().codesOf(id)).containsExactlyInAnyOrder("20013", "30001");
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(clinic().filedOf(patient)).hasSize(1);
        assertThat(person().open("/document?id=" + id).text()).contains("Accepted", "30001");
    }

    @Test
    @DisplayName("GPCM-SD-TST-03: another practitioner of another organisation stands in the message")
    default void anotherPractitionerOfAnotherOrganisationStandsInTheMessage() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        Metadata metadata = Metadata.of(patient)
                .with(
                        "practitioner",
                        Json.createObjectBuilder()
                                .add("sdsUserId", "888888888888")
                                .add("family", "Otherwise")
                                .add("given", Json.createArrayBuilder(List.of("Noor"))))
                .with(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("odsCode", "Y90001")
                                .add("name", "Sample Evening Clinic")
                                .add("telephone", "0113 496 0003"));

        String id = clinic().sends(metadata);

        CarriedMessage message = clinic().messageOf(id);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.one("//Practitioner/identifier/value/@value")).isEqualTo("888888888888");
        assertThat(message.one("//Practitioner/name/family/@value")).isEqualTo("Otherwise");
        assertThat(message.all("//Organization/identifier/value/@value")).containsExactly("Y90001", "Y90001");
        assertThat(message.one("//Organization/name/@value")).isEqualTo("Sample Evening Clinic");
        assertThat(message.one("//Organization/telecom/value/@value")).isEqualTo("0113 496 0003");
        assertThat(message.mesh().localId()).isEqualTo("Y90001");
        assertThat(message.mesh().subject()).contains("Sample Evening Clinic");
    }

    @Test
    @DisplayName("GPCM-SD-TST-06: nothing is sent of a patient who is registered where they were seen")
    default void nothingIsSentOfAPatientWhoIsRegisteredWhereTheyWereSeen() {
        TestPatient told = clinic().patient(Behaviour.ACCEPT);
        TestPatient traced = clinic().patient(Behaviour.ACCEPT);
        directories().pds().add(PdsPatient.of(traced.nhsNumber(), traced.family(), traced.birthDate(), "A12345"));

        String said = clinic().sendsIn(Metadata.of(told).with("registeredHere", true));
        String found = clinic().sendsIn(Metadata.of(traced));
        stage().turn();

        assertThat(List.of(clinic().statusOf(said), clinic().statusOf(found))).containsOnly("NOT_SENT");
        assertThat(clinic().messagesAbout(told) + clinic().messagesAbout(traced))
                .isZero();
        assertThat(clinic().filedOf(told)).isEmpty();
    }

    @Test
    @DisplayName("GPCM-SD-TST-07: a consultation leaves within three hours")
    default void aConsultationLeavesWithinThreeHours() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        Instant now = Instant.now();

        int tooLate = stage().api()
                .submit(Multipart.of(sendAfter(patient, now.plus(Duration.ofHours(4))))
                        .document(Clinic.pdf()))
                .status();
        String later = clinic().sendsIn(Multipart.of(sendAfter(patient, now.plus(Duration.ofHours(2))))
                .document(Clinic.pdf()));
        String usual = clinic().sends(of(Behaviour.ACCEPT));

        assertThat(tooLate).isEqualTo(422);
        assertThat(clinic().statusOf(later)).isEqualTo("WAITING");
        assertThat(between(clinic().document(later), "sendAfter")).isLessThan(Duration.ofHours(3));
        assertThat(clinic().statusOf(usual)).isEqualTo("ACCEPTED");
        assertThat(between(clinic().document(usual), "sentAt")).isLessThan(Duration.ofHours(3));
    }

    @Test
    @DisplayName("GPCM-SD-TST-13: further documents have a section each, after the report")
    default void furtherDocumentsHaveASectionEachAfterTheReport() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        byte[] text = "Peak flow: 420".getBytes(StandardCharsets.UTF_8);

        String id = clinic().sendsIn(Multipart.of(Metadata.of(patient).json())
                .document(Clinic.pdf())
                .attachment("drawing.png", "image/png", picture)
                .attachment("diary.txt", "text/plain", text));
        stage().turn();

        CarriedMessage message = clinic().messageOf(id);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.all("//Composition/section/title/@value"))
                .containsExactly("Consultation report", "drawing.png", "diary.txt");
        assertThat(message.all("//Composition/section/entry/reference/@value"))
                .containsExactlyElementsOf(message.all("//Binary/id/@value").stream()
                        .map(binary -> "urn:uuid:" + binary)
                        .toList());
        assertThat(List.of(message.attachment(0), message.attachment(1), message.attachment(2)))
                .containsExactly(Clinic.pdf(), picture, text);
        assertThat(clinic().filedOf(patient)).singleElement().satisfies(filed -> assertThat(filed.attachments())
                .isEqualTo(3));
    }

    private static String sendAfter(TestPatient patient, Instant time) {
        return Metadata.of(patient).with("sendAfter", time.toString()).json();
    }

    private static Duration between(JsonObject document, String moment) {
        return Duration.between(
                Instant.parse(document.getString("receivedAt")), Instant.parse(document.getString(moment)));
    }
}
