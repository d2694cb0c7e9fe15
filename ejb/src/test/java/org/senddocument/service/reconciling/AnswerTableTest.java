package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.service.reconciling.Letters.NOW;
import static org.senddocument.service.reconciling.Letters.answer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.domain.document.AcknowledgementEffect;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.document.Versions;

/** docs/matching.md says what an answer does to a document in each status: every cell is tried. */
class AnswerTableTest {

    private static final DocumentedTable TABLE = DocumentedTable.named("effects");

    static Stream<DocumentedTable.Cell> cells() {
        return TABLE.cells(1);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theTableSaysWhatAnAnswerDoes(DocumentedTable.Cell cell) {
        String row = cell.situation().get(0);
        DocumentStatus status = statusOf(row);
        int offers = cell.column().endsWith("twice") ? 2 : 1;
        Document document = row.endsWith("unknown code")
                ? answered(in(DocumentStatus.SENT, offers), Letters.UNKNOWN)
                : in(status, offers);
        assertThat(document.status()).isEqualTo(status);

        String effect = effect(document, cell.column());

        assertThat(effect).isEqualTo(cell.says());
    }

    private static DocumentStatus statusOf(String row) {
        return DocumentStatus.valueOf(row.split(" ")[0]);
    }

    @Test
    void theTableHasEveryStatusInWhichADocumentMayHaveBeenOffered() {
        List<DocumentStatus> rows = TABLE.cells(1)
                .map(cell -> statusOf(cell.situation().get(0)))
                .distinct()
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(DocumentStatus.values())
                        .filter(status -> status != DocumentStatus.NOT_SENT)
                        .toList());
    }

    private static String effect(Document document, String column) {
        DocumentStatus before = document.status();
        if (column.equals("MESH report")) {
            return document.undelivered("14", "not collected", NOW)
                    ? document.status().name()
                    : kept(document, before);
        }
        if (column.endsWith("once more")) {
            document.acknowledge(answer(column.substring(0, 5)), NOW);
            before = document.status();
        }
        int acknowledgements = document.acknowledgements().size();
        AcknowledgementEffect effect = document.acknowledge(answer(column.substring(0, 5)), NOW);
        assertThat(document.acknowledgements()).hasSize(acknowledgements + 1);
        return switch (effect) {
            case APPLIED -> document.status().name();
            case OUT_OF_TURN -> kept(document, before);
            case REPEATED -> kept(document, before).replace("kept", "repeated");
            case PROVES_FIRST_COPY ->
                kept(document, before).replace("kept", "proof").replace("moved to ", "");
        };
    }

    private static String kept(Document document, DocumentStatus before) {
        return document.status() == before ? "kept" : "moved to " + document.status();
    }

    private static Document in(DocumentStatus status, int offers) {
        return switch (status) {
            case SENDING -> Letters.offered(waiting(), offers);
            case FAILED -> failed(in(DocumentStatus.SENDING, offers), offers);
            case SENT -> sent(in(DocumentStatus.SENDING, offers), offers);
            case DELIVERED -> answered(in(DocumentStatus.SENT, offers), "20013");
            case ACCEPTED -> answered(in(DocumentStatus.SENT, offers), "30004");
            case REJECTED -> answered(in(DocumentStatus.SENT, offers), "30003");
            case UNDELIVERED -> undelivered(in(DocumentStatus.SENT, offers));
            case VOID -> voided(in(DocumentStatus.SENT, offers));
            case SENT_ANOTHER_WAY -> sentAnotherWay(in(DocumentStatus.SENT, offers));
            default -> putBack(status, Letters.deferred(waiting(), offers));
        };
    }

    private static Document waiting() {
        VersionChain chain = Letters.chain(UUID.randomUUID().toString(), 1);
        return Letters.waiting(chain, chain.consultationId(), 1);
    }

    private static Document failed(Document document, int attempt) {
        document.fail(attempt, "12", "refused", NOW);
        return document;
    }

    private static Document sent(Document document, int attempt) {
        document.sent(attempt, "mesh-" + attempt, NOW);
        return document;
    }

    private static Document answered(Document document, String code) {
        document.acknowledge(answer(code), NOW);
        return document;
    }

    private static Document undelivered(Document document) {
        document.undelivered("14", "not collected", NOW);
        return document;
    }

    private static Document sentAnotherWay(Document document) {
        document.sentAnotherWay(NOW, "clerk", "by post");
        return document;
    }

    /** The practice could not process the version after it. */
    private static Document voided(Document document) {
        Document next = Letters.waiting(document.chain(), document.chain().consultationId(), 1, 2);
        next.takesItsPlaceIn(new Versions(List.of(document, next)));
        Letters.offered(next, 1);
        answered(sent(next, 1), "20014");
        return document;
    }

    /** Deferred, and then what a person or a newer version makes of it. */
    private static Document putBack(DocumentStatus status, Document document) {
        switch (status) {
            case CANCELLED -> document.cancel(NOW, "clerk", "no longer wanted");
            case SUPERSEDED -> waiting().takesThePlaceOf(List.of(document), NOW, "clinic");
            case ON_HOLD, WAITING, QUEUED -> document.hold(NOW, "clerk", "asked for");
            default -> assertThat(status).isEqualTo(DocumentStatus.DEFERRED);
        }
        if (status == DocumentStatus.WAITING || status == DocumentStatus.QUEUED) {
            document.release(NOW, "clerk", "cleared");
        }
        if (status == DocumentStatus.QUEUED) {
            document.queue(NOW);
        }
        return document;
    }
}
