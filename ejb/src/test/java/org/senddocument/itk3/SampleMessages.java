package org.senddocument.itk3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;

/** Fictional consultations and the messages made of them, with ids and times that never change. */
record SampleMessages(
        GpConnectVersion version,
        Patient patient,
        Practitioner practitioner,
        Organisation organisation,
        Coding documentType,
        Coding careSetting,
        String title,
        String recipientType,
        boolean confidential,
        int documentVersion,
        UUID replaces,
        List<Attachment> attachments) {

    static final UUID PREDECESSOR = UUID.fromString("7b6a2f10-52c1-4d0e-9d3c-0a1f5c9e4b77");

    static final Patient PATIENT = patient("Okafor-Lindqvist");
    static final Practitioner PRACTITIONER =
            new Practitioner("111222333444", "Marchetti", List.of("Ines"), "Dr", "General practitioner", "0113 496 0101");
    static final Organisation ORGANISATION = new Organisation(
            "X99001", "Larkfield Walk-in Centre", "0113 496 0100", "desk@larkfield.example", List.of("4 Quay Row"), null);

    static SampleMessages v2() {
        return of(GpConnectVersion.V2_0);
    }

    static SampleMessages v1() {
        return of(GpConnectVersion.V1_5);
    }

    private static SampleMessages of(GpConnectVersion version) {
        return new SampleMessages(
                version, PATIENT, PRACTITIONER, ORGANISATION, null, null, null, null, false, 1, null, List.of(report()));
    }

    static Patient patient(String family) {
        return new Patient(
                "9991234004",
                "01",
                family,
                List.of("Tobias", "Emeka"),
                "Mr",
                LocalDate.of(1968, 3, 7),
                "male",
                List.of("12 Harbour View", "Leeds"),
                "0113 496 0222",
                "07700 900123",
                List.of(),
                null);
    }

    private static Attachment report() {
        return new Attachment("application/pdf", null);
    }

    SampleMessages with(Patient patient) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, attachments);
    }

    SampleMessages with(Practitioner practitioner) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, attachments);
    }

    SampleMessages withoutPractitioner() {
        return with((Practitioner) null);
    }

    SampleMessages with(Organisation organisation) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, attachments);
    }

    SampleMessages as(Coding documentType, String title, String recipientType) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, attachments);
    }

    SampleMessages in(Coding careSetting) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, attachments);
    }

    SampleMessages kept(boolean confidential) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, attachments);
    }

    SampleMessages replacing(UUID predecessor, int documentVersion) {
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, predecessor, attachments);
    }

    SampleMessages attached(Attachment... more) {
        List<Attachment> all = java.util.stream.Stream.concat(attachments.stream(), java.util.Arrays.stream(more))
                .toList();
        return new SampleMessages(
                version, patient, practitioner, organisation, documentType, careSetting, title, recipientType,
                confidential, documentVersion, replaces, all);
    }

    Consultation consultation() {
        return new Consultation(
                "6f9d1c52-8a40-4f7b-a1d7-3f2f8b1f6a10",
                OffsetDateTime.parse("2026-11-20T18:30:00Z"),
                documentType,
                careSetting,
                title,
                recipientType,
                confidential,
                false,
                null,
                patient,
                practitioner,
                organisation,
                List.of());
    }

    OutgoingMessage message() {
        return new OutgoingMessage(
                MessageIds.from(countedIds(), attachments.size()),
                Instant.parse("2026-11-20T20:15:42.987Z"),
                version,
                "X99OT001",
                consultation(),
                documentVersion,
                Optional.ofNullable(replaces),
                attachments);
    }

    MessageEnvelope envelope() {
        return EnvelopeWriter.write(message());
    }

    /** The whole message, each attachment a few bytes that tell its place. */
    byte[] whole() {
        List<Supplier<InputStream>> contents = IntStream.rangeClosed(1, attachments.size())
                .mapToObj(n -> content("attachment " + n))
                .toList();
        try (InputStream message = envelope().open(contents)) {
            return message.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Supplier<InputStream> content(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<UUID> countedIds() {
        AtomicInteger count = new AtomicInteger();
        return () -> UUID.fromString(String.format("a0000000-0000-4000-8000-%012d", count.incrementAndGet()));
    }
}
