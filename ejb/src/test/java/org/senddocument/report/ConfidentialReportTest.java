package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.report.SampleReports.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;

class ConfidentialReportTest {
    @Test
    void aConfidentialItemLeavesItsWarningEachTimeAndNothingElse() {
        NoteItem secret = new NoteItem("Whispered text", new Coding(null, "987654321", "Whispered display"), true);
        RenderedPdf pdf =
                RenderedPdf.of(SampleReports.of(List.of(new Note("History", List.of(secret, item("Cough"), secret)))));

        assertThat(pdf.notes()).isEqualTo("History Confidential item Cough Confidential item");
        assertThat(pdf.lettering()).doesNotContain("Whispered", "987654321");
    }

    @Test
    void aConfidentialConsultationNamesNeitherItsNotesNorClinicianNorPlace() {
        RenderedPdf pdf = RenderedPdf.of(SampleReports.of(SampleReports.consultation(
                SampleReports.RICHARD,
                SampleReports.STARLING,
                true,
                List.of(new Note("Whispered heading", List.of(item("Whispered text")))))));

        assertThat(pdf.notes()).isEqualTo("The details of this consultation have been set as confidential");
        assertThat(pdf.text())
                .contains("SMITH, Richard James (Mr)", "Date of consultation: 20-Jul-2026 19:30")
                .doesNotContain("Pritchard", "Clinician", "Starling", "Mill Lane", "A12345")
                .doesNotContain("0113 632 3200", "E-mail", "Place", "Whispered");
        assertThat(pdf.lettering()).doesNotContain("Pritchard", "tarling", "Whispered", "A12345");
    }
}
