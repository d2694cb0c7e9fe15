package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;

class MessageContentTest {

    private static final Coding CARDIOLOGY = new Coding(null, "789718008", "Cardiology service");
    private static final String HANDLING = "//MessageHeader/extension/extension";

    @Test
    void theHeaderAsksForBothAcknowledgements() {
        XmlMessage message = XmlMessage.of(SampleMessages.v2());

        assertThat(message.all(HANDLING + "/@url"))
                .containsExactly(
                        "BusAckRequested",
                        "InfAckRequested",
                        "RecipientType",
                        "MessageDefinition",
                        "SenderReference",
                        "LocalExtension");
        assertThat(message.all(HANDLING + "/valueBoolean/@value")).containsExactly("true", "true");
        assertThat(message.one(HANDLING + "/valueCoding/code/@value")).isEqualTo("FA");
        assertThat(message.all(HANDLING + "/valueString/@value"))
                .containsExactly("6f9d1c52-8a40-4f7b-a1d7-3f2f8b1f6a10", "None");
        assertThat(message.one("//MessageHeader/event/code/@value")).isEqualTo("ITK007C");
        assertThat(message.one("//MessageHeader/source/endpoint/@value")).isEqualTo("X99OT001");
        assertThat(message.one("//MessageHeader/timestamp/@value")).isEqualTo("2026-11-20T20:15:42+00:00");
        assertThat(message.all("//MessageHeader/destination | //MessageHeader/receiver"))
                .isEmpty();
    }

    @Test
    void theOldGenerationFixesWhatTheNewLeavesOpen() {
        Coding carePlan = new Coding(null, "734163000", "Care plan");

        XmlMessage message = XmlMessage.of(SampleMessages.v1().as(carePlan, "Asthma plan", "FI"));

        assertThat(message.one(HANDLING + "/valueCoding/code/@value")).isEqualTo("FA");
        assertThat(message.all(HANDLING + "/valueString/@value")).endsWith("SendDocument-ConsultationReport");
        assertThat(message.one("//Composition/type/coding/code/@value")).isEqualTo("371531000");
        assertThat(message.one("//Composition/title/@value")).isEqualTo("Consultation report");
        assertThat(message.one("//Composition/text/div/p"))
                .isEqualTo("Consultation report for Mr Tobias Emeka Okafor-Lindqvist , NHS Number 9991234004, "
                        + "seen at Larkfield Walk-in Centre, ODS Code X99001, Version 1");
    }

    @Test
    void theNewGenerationSendsAnyTypeForActionOrInformation() {
        Coding carePlan = new Coding(null, "734163000", "Care plan");

        XmlMessage message = XmlMessage.of(SampleMessages.v2().as(carePlan, "Asthma plan", "FI"));

        assertThat(message.one(HANDLING + "/valueCoding/display/@value")).isEqualTo("For Information");
        assertThat(message.one("//Composition/type/coding/system/@value")).isEqualTo("http://snomed.info/sct");
        assertThat(message.one("//Composition/type/coding/code/@value")).isEqualTo("734163000");
        assertThat(message.one("//Composition/title/@value")).isEqualTo("Asthma plan");
        assertThat(message.one("//Composition/section/title/@value")).isEqualTo("Asthma plan");
        assertThat(message.one("//Composition/text/div/p"))
                .isEqualTo("Asthma plan for Mr Tobias Emeka Okafor-Lindqvist, NHS Number: 9991234004, "
                        + "seen at Larkfield Walk-in Centre, X99001, Version: 1");
    }

    @Test
    void aReplacementNamesItsPredecessorAndItsVersion() {
        XmlMessage message = XmlMessage.of(SampleMessages.v2().replacing(SampleMessages.PREDECESSOR, 4));

        assertThat(message.one("//Composition/relatesTo/code/@value")).isEqualTo("replaces");
        assertThat(message.one("//Composition/relatesTo/targetIdentifier/system/@value"))
                .isEqualTo("https://tools.ietf.org/html/rfc4122");
        assertThat(message.one("//Composition/relatesTo/targetIdentifier/value/@value"))
                .isEqualTo(SampleMessages.PREDECESSOR.toString());
        assertThat(message.one("//Composition/meta/versionId/@value")).isEqualTo("4");
        assertThat(XmlMessage.of(SampleMessages.v2()).all("//relatesTo")).isEmpty();
    }

    @Test
    void onlyAConfidentialConsultationIsRestricted() {
        XmlMessage confidential = XmlMessage.of(SampleMessages.v1().confidential());

        assertThat(confidential.one("//Composition/confidentiality/@value")).isEqualTo("R");
        assertThat(confidential.one("//Composition/text/div/p"))
                .endsWith("NHS Number 9991234004, Version 1")
                .doesNotContain("Larkfield", "X99001");
        assertThat(confidential.one("//Organization/name/@value")).isEqualTo("Larkfield Walk-in Centre");
        assertThat(XmlMessage.of(SampleMessages.v1().in(CARDIOLOGY)).all("//Composition/extension"))
                .hasSize(1);
        assertThat(XmlMessage.of(SampleMessages.v1().in(CARDIOLOGY).confidential())
                        .all("//Composition/extension"))
                .isEmpty();
        assertThat(XmlMessage.of(SampleMessages.v1()).one("//Composition/confidentiality/@value"))
                .isEqualTo("N");
        assertThat(XmlMessage.of(SampleMessages.v2()).one("//Composition/confidentiality/@value"))
                .isEqualTo("N");
    }

    @Test
    void theSendingSystemIsTheAuthorWhereNobodyElseIsKnown() {
        XmlMessage message = XmlMessage.of(SampleMessages.v2().withoutPractitioner());

        assertThat(message.one("//Composition/author/reference/@value"))
                .isEqualTo("urn:uuid:" + message.one("//Device/id/@value"));
        assertThat(message.all("//Practitioner")).isEmpty();
    }

    @Test
    void whatIsNotKnownOfAPractitionerIsNotSaid() {
        Practitioner practitioner = new Practitioner(null, "Marchetti", List.of(), null, null, " ");

        XmlMessage message = XmlMessage.of(SampleMessages.v2().with(practitioner));

        assertThat(message.one("//Practitioner/identifier/value/@value")).isEqualTo("UNK");
        assertThat(message.all("//Practitioner/name/*/@value")).containsExactly("official", "Marchetti");
        assertThat(message.all("//Practitioner/telecom")).isEmpty();
        assertThat(message.all("//@value")).doesNotContain("");
    }

    @Test
    void theCareSettingIsSaidWhereKnown() {
        XmlMessage message = XmlMessage.of(SampleMessages.v2().in(new Coding(null, "789718008", "Cardiology service")));

        assertThat(message.one("//Composition/extension/valueCodeableConcept/coding/code/@value"))
                .isEqualTo("789718008");
        assertThat(XmlMessage.of(SampleMessages.v2()).all("//Composition/extension"))
                .isEmpty();
    }

    @Test
    void everyAttachmentHasASectionInItsOrder() {
        XmlMessage message = XmlMessage.of(SampleMessages.v2()
                .attached(new Attachment("image/png", "Rash.png"), new Attachment("text/plain", "Log.txt")));

        assertThat(message.all("//Composition/section/title/@value"))
                .containsExactly("Consultation report", "Rash.png", "Log.txt");
        assertThat(message.all("//Composition/section/entry/reference/@value"))
                .containsExactlyElementsOf(message.all("//entry[resource/Binary]/fullUrl/@value"));
        assertThat(message.all("//Binary/contentType/@value"))
                .containsExactly("application/pdf", "image/png", "text/plain");
    }

    @ParameterizedTest
    @EnumSource(NhsNumberVerification.class)
    void theVerificationOfTheNhsNumberIsSaidWithItsDisplay(NhsNumberVerification status) {
        Patient patient = SampleMessages.PATIENT;
        XmlMessage message = XmlMessage.of(SampleMessages.v2()
                .with(new Patient(
                        patient.nhsNumber(),
                        status.code(),
                        patient.family(),
                        List.of(),
                        null,
                        patient.birthDate(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));

        assertThat(message.all("//Patient/identifier/extension//coding/*/@value"))
                .endsWith(status.code(), status.display());
    }

    @Test
    void nothingMoreOfThePatientIsSaid() {
        XmlMessage message = XmlMessage.of(SampleMessages.v2());

        assertThat(
                        message.all(
                                "//Patient/*[not(self::id or self::meta or self::identifier or self::name or self::birthDate)]"))
                .isEmpty();
        assertThat(new String(SampleMessages.v2().whole(), StandardCharsets.UTF_8))
                .doesNotContain("Harbour View", "07700", "496 0222", "larkfield.example");
    }
}
