package org.senddocument.itk3;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;

/**
 * All that a message says.
 *
 * @param generatedAt when the message was made, not when it leaves (GPCM-SD-048, -116); whole seconds count
 * @param senderMailbox our MESH mailbox (GPCM-SD-046)
 * @param consultation with its organisation and the verification of the NHS number filled in
 * @param documentVersion 1 for the first, one more for each replacement (GPCM-SD-098)
 * @param replaces the {@link MessageIds#documentId()} of the predecessor
 * @param attachments the report first
 */
public record OutgoingMessage(
        MessageIds ids,
        Instant generatedAt,
        GpConnectVersion version,
        String senderMailbox,
        Consultation consultation,
        int documentVersion,
        Optional<UUID> replaces,
        List<Attachment> attachments) {

    private static final int LONGEST_SENDER_REFERENCE = 255;

    /** @throws IllegalArgumentException where the standard permits no such message; it holds no patient data */
    public OutgoingMessage {
        attachments = List.copyOf(attachments);
        require(!attachments.isEmpty(), "a report");
        require(attachments.size() == ids.binaryIds().size(), "one id for each attachment");
        require(documentVersion >= 1, "a version of 1 or more");
        require(replaces.filter(ids.documentId()::equals).isEmpty(), "a predecessor other than itself");
        requireNamed(senderMailbox, "the sender's mailbox");
        requireSendable(version, consultation);
    }

    private static void requireSendable(GpConnectVersion version, Consultation consultation) {
        requireNamed(consultation.consultationId(), "a consultation id");
        require(consultation.consultationId().length() <= LONGEST_SENDER_REFERENCE, "a consultation id of at most 255");
        require(consultation.practitioner() != null || !version.requiresPractitioner(), "a practitioner");
        require(!consultation.confidential() || version.sendsConfidential(), "a consultation that may be shared");
        Objects.requireNonNull(version.recipientType(consultation));
        requireKnown(consultation.organisation());
        requireKnown(consultation.patient());
    }

    private static void requireKnown(Organisation organisation) {
        require(organisation != null, "an organisation");
        requireNamed(organisation.odsCode(), "an ODS code");
        requireNamed(organisation.name(), "the name of the organisation");
    }

    private static void requireKnown(Patient patient) {
        require(patient != null, "a patient");
        requireNamed(patient.nhsNumber(), "an NHS number");
        requireNamed(patient.family(), "a surname");
        require(patient.birthDate() != null, "a birth date");
        require(NhsNumberVerification.of(patient.nhsNumberVerification()).isPresent(), "a verification of 01 to 08");
    }

    private static void requireNamed(String text, String what) {
        require(XmlText.orNull(text) != null, what);
    }

    private static void require(boolean given, String what) {
        if (!given) {
            throw new IllegalArgumentException("A message needs " + what + ".");
        }
    }

    Summary summary() {
        return Summary.of(version, consultation, documentVersion);
    }

    /** Of one of the attachments. */
    String titleOf(Attachment attachment) {
        String title = XmlText.orNull(attachment.title());
        return title == null ? XmlText.orNull(version.title(consultation)) : title;
    }

    @Override
    public String toString() {
        return "OutgoingMessage[" + ids.headerId() + "]";
    }
}
