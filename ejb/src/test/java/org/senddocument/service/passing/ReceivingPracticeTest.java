package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.domain.tracing.Trace;
import org.senddocument.itk3.XmlMessage;

/** The report that leaves says whom it is for (GPCM-SD-090). */
class ReceivingPracticeTest {

    private static final String UNNAMED = "Receiving GP practice: The patient's registered GP practice";

    private Desk desk;
    private UUID document;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
        document = desk.submitted(
                Desk.consultation(
                        "consultation-1",
                        null,
                        false,
                        List.of(new Note("History", List.of(new NoteItem("Cough", null, false))))),
                Optional.empty());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void theReportNamesThePracticeThatPdsFound() {
        traced("B82001", Set.of());
        desk.done(Practices.class, practices -> {
            practices.findOrNew("B82001").describe("Sample Registered Practice", List.of(), null, false);
            return null;
        });

        assertThat(report()).contains("Receiving GP practice: Sample Registered Practice (B82001)");
    }

    @Test
    void aPracticeThatNobodyDescribedIsNamedByItsCode() {
        traced("B82001", Set.of());

        assertThat(report()).contains("Receiving GP practice: B82001");
    }

    @Test
    void whereNobodyWasAskedTheReportIsForTheRegisteredPractice() {
        assertThat(report()).contains(UNNAMED);
    }

    @Test
    void thePracticeOfAPatientWhoseWhereaboutsAreWithheldIsNotNamed() {
        traced(null, Set.of(Finding.RESTRICTED));

        assertThat(report()).contains(UNNAMED);
    }

    @Test
    void whereAPatientLivesIsNotPrintedWherePdsKeepsItToItself() {
        traced(null, Set.of(Finding.RESTRICTED));

        assertThat(report()).contains("Home/Registered address: Withheld", "Tel No.: Withheld");
    }

    private void traced(String practice, Set<Finding> findings) {
        long id = desk.changed(document, found -> found.id());
        desk.done(Recipients.class, recipients -> {
            recipients
                    .ofOrNew(id, UUID::randomUUID)
                    .traced(new Trace(practice, "Sample", null, "W/\"1\"", findings), desk.now());
            return null;
        });
    }

    /** As a reader of the message that MESH was given sees it. */
    private String report() {
        desk.after(Desk.DELAY);
        desk.sent();
        XmlMessage message = XmlMessage.of(desk.mesh().sent().get(0).body());
        byte[] pdf = Base64.getDecoder().decode(message.one("//Binary/content/@value"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
