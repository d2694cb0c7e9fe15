package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Practitioner;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.domain.tracing.Trace;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.XmlMessage;
import org.senddocument.itk3.validation.Breach;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.mailbox.MeshParcel;

/** Our own check stands between the message and MESH (FHIR-V&V-01). */
class CheckedBeforeSendingTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private final List<MeshParcel> posted = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void aMessageThatBreaksARuleNeverLeavesAndSaysWhich() {
        desk.findsInEveryMessage(new Breach("GPCM-SD-045", "The sender must be there."));
        UUID document = desk.submitted("consultation-1");

        desk.after(Desk.DELAY);
        desk.queued();
        desk.refused();

        DocumentView view = desk.view(document);
        assertThat(view.status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(view.statusReason()).contains("GPCM-SD-045");
        assertThat(posted).isEmpty();
    }

    @Test
    void anEmptyAttachmentNeverLeaves() {
        UUID document = desk.submitted(Desk.consultation("consultation-1"), Optional.of(PDF), new byte[0]);

        desk.after(Desk.DELAY);
        desk.queued();
        desk.refused();

        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(desk.view(document).statusReason()).contains("GPCM-SD-111");
    }

    @Test
    void nothingLeavesBesideAConfidentialReport() throws IOException {
        Practitioner practitioner = new Practitioner("111222333444", "Sample", List.of("Ines"), "Dr", null, null);
        try (Desk older = new Desk("2026-03-02T09:00:00Z", TestDatabase.h2(), GpConnectVersion.V1_5)) {
            UUID document = older.submitted(
                    Desk.consultation("consultation-1", practitioner, true, List.of()), Optional.of(PDF), PDF);

            older.after(Desk.DELAY);
            older.queued();
            older.refused();

            assertThat(older.view(document).status()).isEqualTo(DocumentStatus.FAILED);
            assertThat(older.view(document).statusReason()).contains("GPCM-SD-102");
        }
    }

    @Test
    void theMessageNamesThePatientAsPdsDoesLikeTheAddress() throws IOException {
        UUID document = desk.submitted("consultation-1");
        long id = desk.changed(document, found -> found.id());
        desk.done(Recipients.class, recipients -> {
            Recipient recipient = recipients.ofOrNew(id, UUID::randomUUID);
            recipient.traced(new Trace("B82001", "SAMPLE", null, "W/\"1\"", Set.of()), desk.now());
            return recipient;
        });

        desk.after(Desk.DELAY);
        desk.queued();
        desk.posted(parcel -> {
            assertThat(parcel.to()).endsWith("_SAMPLE");
            assertThat(parcel.subject()).contains("SAMPLE");
            assertThat(XmlMessage.of(bytes(parcel)).one("//Patient/name/family/@value"))
                    .isEqualTo("SAMPLE");
            posted.add(parcel);
        });

        assertThat(posted).hasSize(1);
        assertThat(desk.view(document).patient().family()).isEqualTo("Sample");
    }

    private static byte[] bytes(MeshParcel parcel) {
        try (InputStream message = parcel.body().open()) {
            return message.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
