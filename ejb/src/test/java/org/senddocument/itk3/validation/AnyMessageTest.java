package org.senddocument.itk3.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.hl7.fhir.dstu3.model.Composition.DocumentConfidentiality;
import org.hl7.fhir.dstu3.model.HumanName;
import org.hl7.fhir.dstu3.model.StringType;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.itk3.Attachment;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.EnvelopeWriter;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.MessageEnvelope;
import org.senddocument.itk3.MessageIds;
import org.senddocument.itk3.OutgoingMessage;
import org.senddocument.itk3.RoutingAddress;

/** Whatever the door lets in becomes a message that keeps every rule and says what came in. */
@Tag("property")
class AnyMessageTest {

    @Provide
    Arbitrary<Consultation> consultationsOf2() {
        return AnyConsultation.of(GpConnectVersion.V2_0);
    }

    @Provide
    Arbitrary<Consultation> consultationsOf15() {
        return AnyConsultation.of(GpConnectVersion.V1_5);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aMessageOf2KeepsEveryRuleAndReadsBack(
            @ForAll("consultationsOf2") Consultation consultation,
            @ForAll @IntRange(max = 2) int attachments,
            @ForAll boolean replacement) {
        keepsEveryRuleAndReadsBack(GpConnectVersion.V2_0, consultation, attachments, replacement);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aMessageOf15KeepsEveryRuleAndReadsBack(
            @ForAll("consultationsOf15") Consultation consultation,
            @ForAll @IntRange(max = 2) int attachments,
            @ForAll boolean replacement) {
        int permitted = consultation.confidential() ? 0 : attachments;
        keepsEveryRuleAndReadsBack(GpConnectVersion.V1_5, consultation, permitted, replacement);
    }

    private static void keepsEveryRuleAndReadsBack(
            GpConnectVersion version, Consultation consultation, int attachments, boolean replacement) {
        MessageEnvelope envelope = envelope(version, consultation, attachments, replacement);
        String address = RoutingAddress.of(consultation.patient(), BirthDateFormat.YEAR_FIRST)
                .orElseThrow()
                .value();

        assertThat(Checks.ALL.breaches(envelope, version, address)).isEmpty();
        assertReadsBack(CheckedMessage.read(envelope.readable(), version, address), consultation, attachments);
    }

    private static MessageEnvelope envelope(
            GpConnectVersion version, Consultation consultation, int attachments, boolean replacement) {
        List<Attachment> bodies = new ArrayList<>(List.of(new Attachment("application/pdf", null)));
        for (int i = 0; i < attachments; i++) {
            bodies.add(new Attachment("image/png", "Picture <" + i + "> & more"));
        }
        return EnvelopeWriter.write(new OutgoingMessage(
                MessageIds.from(UUID::randomUUID, bodies.size()),
                Instant.parse("2026-03-02T11:00:00Z"),
                version,
                "X26HC005",
                consultation,
                replacement ? 2 : 1,
                replacement ? Optional.of(UUID.randomUUID()) : Optional.empty(),
                bodies));
    }

    private static void assertReadsBack(CheckedMessage read, Consultation consultation, int attachments) {
        HumanName name = read.patient().getNameFirstRep();
        assertThat(PartyRules.nhsNumber(read).getValue())
                .isEqualTo(consultation.patient().nhsNumber());
        assertThat(name.getFamily()).isEqualTo(consultation.patient().family());
        assertThat(name.getGiven().stream().map(StringType::getValue))
                .isEqualTo(consultation.patient().given());
        assertThat(read.patient().getBirthDateElement().getValueAsString())
                .isEqualTo(consultation.patient().birthDate().toString());
        assertThat(read.organization().getIdentifierFirstRep().getValue())
                .isEqualTo(consultation.organisation().odsCode());
        assertThat(read.organization().getName())
                .isEqualToNormalizingWhitespace(consultation.organisation().name());
        assertThat(((StringType) read.handling("SenderReference")).getValue()).isEqualTo(consultation.consultationId());
        assertThat(read.practitioners()).hasSize(consultation.practitioner() == null ? 0 : 1);
        assertThat(read.binaries()).hasSize(attachments + 1);
        assertThat(read.composition().getConfidentiality())
                .isEqualTo(consultation.confidential() ? DocumentConfidentiality.R : DocumentConfidentiality.N);
    }
}
