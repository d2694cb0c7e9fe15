package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;

class OutgoingMessageTest {

    @Test
    void theNewGenerationNeverSendsAConfidentialConsultation() {
        assertRefused(SampleMessages.v2().confidential(), "a consultation that may be shared");
        assertThatNoException().isThrownBy(SampleMessages.v1().confidential()::message);
    }

    @Test
    void theOldGenerationNeedsAPractitioner() {
        assertRefused(SampleMessages.v1().withoutPractitioner(), "a practitioner");
        assertThatNoException().isThrownBy(SampleMessages.v2().withoutPractitioner()::message);
    }

    @Test
    void aMessageNeedsItsOrganisation() {
        assertRefused(SampleMessages.v2().with((Organisation) null), "an organisation");
        assertRefused(
                SampleMessages.v2().with(new Organisation(" ", "Larkfield", null, null, null, null)), "an ODS code");
        assertRefused(
                SampleMessages.v2().with(new Organisation("X99001", null, null, null, null, null)),
                "the name of the organisation");
    }

    @Test
    void aMessageNeedsAKnownVerificationStatus() {
        Patient patient = SampleMessages.PATIENT;
        Patient unclear = new Patient(
                patient.nhsNumber(),
                "09",
                patient.family(),
                patient.given(),
                null,
                patient.birthDate(),
                null,
                null,
                null,
                null,
                null,
                null);

        assertRefused(SampleMessages.v2().with(unclear), "a verification of 01 to 08");
    }

    @Test
    void aMessageNeedsTheSurname() {
        assertRefused(SampleMessages.v2().with(SampleMessages.patient(" ")), "a surname");
    }

    @Test
    void aMessageHasAReportAndAnIdForEachAttachment() {
        OutgoingMessage message = SampleMessages.v2().message();

        assertThatIllegalArgumentException().isThrownBy(() -> copy(message, 1, Optional.empty(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(
                        message,
                        1,
                        Optional.empty(),
                        List.of(new Attachment("application/pdf", null), new Attachment("text/plain", null))));
    }

    @Test
    void aVersionCountsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(SampleMessages.v2().message(), 0, Optional.empty(), null));
    }

    @Test
    void aDocumentCannotReplaceItself() {
        OutgoingMessage message = SampleMessages.v2().message();
        Optional<UUID> itself = Optional.of(message.ids().documentId());

        assertThatIllegalArgumentException().isThrownBy(() -> copy(message, 2, itself, null));
    }

    @Test
    void anUnknownRecipientTypeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(SampleMessages.v2().as(null, null, "CC")::message);
    }

    @Test
    void aMessageShowsNothingOfThePatient() {
        assertThat(SampleMessages.v2().message().toString()).doesNotContain("Okafor", "999", "1968");
        assertThat(SampleMessages.v2().message().summary()).hasToString("Summary[…]");
        assertThat(SampleMessages.v2().envelope()).hasToString("MessageEnvelope[…]");
    }

    private static OutgoingMessage copy(
            OutgoingMessage message, int documentVersion, Optional<UUID> replaces, List<Attachment> attachments) {
        return new OutgoingMessage(
                message.ids(),
                Instant.EPOCH,
                message.version(),
                message.senderMailbox(),
                message.consultation(),
                documentVersion,
                replaces,
                attachments == null ? message.attachments() : attachments);
    }

    private static void assertRefused(SampleMessages sample, String need) {
        assertThatIllegalArgumentException().isThrownBy(sample::message).withMessage("A message needs " + need + ".");
    }
}
