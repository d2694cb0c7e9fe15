package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;
import org.senddocument.itk3.XmlMessage;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.SendOutcome;

/** A copy of what came as notes has its own report, and every attachment of the first. */
class ResentNotesTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    private Desk desk;
    private UUID document;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
        List<Note> notes = List.of(new Note("History", List.of(new NoteItem("Cough for 5 days", null, false))));
        document = desk.submitted(Desk.consultation("one", null, false, notes), Optional.empty(), PICTURE);
        desk.after(Desk.DELAY);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private XmlMessage sentAgain() {
        desk.done(DocumentActions.class, actions -> actions.resend(document, "once more"));
        List<byte[]> sent = new ArrayList<>();
        desk.queued();
        desk.posted(parcel -> sent.add(bytes(parcel)));
        return XmlMessage.of(sent.get(0));
    }

    private static byte[] bytes(MeshParcel parcel) {
        try (InputStream body = parcel.body().open()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatWasTurnedBackBeforeItWasRenderedLosesNoAttachmentInItsCopy() {
        desk.queued();
        desk.changed(document, found -> {
            found.turnBack("PDS-SILENT", "PDS did not answer", desk.now());
            return null;
        });

        assertThat(sentAgain().all("//Binary/contentType/@value")).containsExactly("application/pdf", "image/png");
    }

    @Test
    void whatMeshRefusedSendsOneReportInItsCopy() {
        desk.offered(new SendOutcome.Refused("12", "refused"));

        assertThat(sentAgain().all("//Binary/contentType/@value")).containsExactly("application/pdf", "image/png");
    }
}
