package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.service.document.DocumentExport;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.ExportedDocument;

/** The list for a spreadsheet, as documents come from several servers. */
class ExportedListTest {

    @Test
    void theNewestStandsFirstThoughNodesTakeIdsInBlocks() throws Exception {
        TestDatabase shared = TestDatabase.h2();
        try (Desk west = new Desk("2026-03-02T09:00:00Z", shared);
                Desk east = new Desk("2026-03-02T09:00:00Z", shared.anotherNode())) {
            UUID oldest = west.submitted("one");
            east.after(Duration.ofMinutes(1));
            UUID middle = east.submitted("two");
            west.after(Duration.ofMinutes(2));
            UUID newest = west.submitted("three");

            List<ExportedDocument> all =
                    west.done(DocumentExport.class, export -> export.piece(DocumentFilter.all(), null));
            List<ExportedDocument> rest =
                    west.done(DocumentExport.class, export -> export.piece(DocumentFilter.all(), all.get(0)));

            assertThat(all).extracting(ExportedDocument::reference).containsExactly(newest, middle, oldest);
            assertThat(rest).extracting(ExportedDocument::reference).containsExactly(middle, oldest);
        }
    }
}
