package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentExport;
import org.senddocument.service.document.ExportedDocument;

class DocumentCsvTest {

    private static final Instant NOW = Instant.parse("2026-11-27T14:37:00Z");
    private static final UUID ID = UUID.fromString("0f4c1d2e-7a1b-4b6e-9d3f-1f2e3d4c5b6a");

    private static ExportedDocument document(DocumentStatus status, String reason) {
        return new ExportedDocument(
                7, ID, "consultation-1", 2, status, NOW, "30002", reason, "A81001", NOW, null, "=mesh");
    }

    @Test
    void theFileSaysWhoTookItWhenAndByWhichFilters() {
        String head = DocumentCsv.head(new DocumentExport.Start(NOW, "a clerk", 12), "Status: Rejected")
                .toString();

        assertThat(head)
                .startsWith("Written by,a clerk\r\nWritten at,2026-11-27T14:37:00Z\r\nCriteria,Status: Rejected\r\n")
                .contains("Documents that match,12\r\n")
                .doesNotContain("only the newest");
    }

    @Test
    void aFileThatDoesNotHoldAllSaysSo() {
        assertThat(DocumentCsv.head(new DocumentExport.Start(NOW, "a clerk", 10_001), "All documents")
                        .toString())
                .contains("This file holds only the newest,10000\r\n");
    }

    @Test
    void aLineNamesTheDocumentAndNoPatientAndIsNoFormula() {
        assertThat(DocumentCsv.lines(List.of(document(DocumentStatus.REJECTED, "Patient not known here")))
                        .toString())
                .isEqualTo(ID + ",consultation-1,2,REJECTED,2026-11-27T14:37:00Z,30002,Patient not known here,A81001,"
                        + "2026-11-27T14:37:00Z,,'=mesh\r\n");
    }

    @Test
    void whatAPersonWroteStaysHere() {
        assertThat(DocumentCsv.lines(List.of(document(DocumentStatus.SENT_ANOTHER_WAY, "Posted to Mrs Sample")))
                        .toString())
                .doesNotContain("Sample");
    }
}
