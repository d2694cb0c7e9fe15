package org.senddocument.itk3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
public final class SampleMessages {

    static final UUID PREDECESSOR = UUID.fromString("7b6a2f10-52c1-4d0e-9d3c-0a1f5c9e4b77");

    static final Patient PATIENT = patient("Okafor-Lindqvist");
    static final Practitioner PRACTITIONER = new Practitioner(
            "111222333444", "Marchetti", List.of("Ines"), "Dr", "General practitioner", "0113 496 0101");
    static final Organisation ORGANISATION = new Organisation(
            "X99001",
            "Larkfield Walk-in Centre",
            "0113 496 0100",
            "desk@larkfield.example",
            List.of("4 Quay Row"),
            null);

    private final GpConnectVersion version;
    private final List<Attachment> attachments = new ArrayList<>(List.of(new Attachment("application/pdf", null)));
    private Patient patient = PATIENT;
    private Practitioner practitioner = PRACTITIONER;
    private Organisation organisation = ORGANISATION;
    private Coding documentType;
    private Coding careSetting;
    private String title;
    private String recipientType;
    private boolean confidential;
    private int documentVersion = 1;
    private UUID replaces;

    private SampleMessages(GpConnectVersion version) {
        this.version = version;
    }

    static SampleMessages v2() {
        return new SampleMessages(GpConnectVersion.V2_0);
    }

    static SampleMessages v1() {
        return new SampleMessages(GpConnectVersion.V1_5);
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

    SampleMessages with(Patient patient) {
        this.patient = patient;
        return this;
    }

    SampleMessages with(Practitioner practitioner) {
        this.practitioner = practitioner;
        return this;
    }

    SampleMessages withoutPractitioner() {
        return with((Practitioner) null);
    }

    SampleMessages with(Organisation organisation) {
        this.organisation = organisation;
        return this;
    }

    SampleMessages as(Coding documentType, String title, String recipientType) {
        this.documentType = documentType;
        this.title = title;
        this.recipientType = recipientType;
        return this;
    }

    SampleMessages in(Coding careSetting) {
        this.careSetting = careSetting;
        return this;
    }

    SampleMessages confidential() {
        this.confidential = true;
        return this;
    }

    SampleMessages replacing(UUID predecessor, int documentVersion) {
        this.replaces = predecessor;
        this.documentVersion = documentVersion;
        return this;
    }

    SampleMessages attached(Attachment... more) {
        attachments.addAll(List.of(more));
        return this;
    }

    public GpConnectVersion version() {
        return version;
    }

    public Patient patient() {
        return patient;
    }

    public int attachments() {
        return attachments.size();
    }

    boolean hasPractitioner() {
        return practitioner != null;
    }

    /** As MESH is told it. */
    public String subject() {
        return MessageSubject.of(version, consultation(), documentVersion).value();
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

    public MessageEnvelope envelope() {
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
