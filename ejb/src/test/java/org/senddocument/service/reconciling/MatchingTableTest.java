package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.service.reconciling.InboxRig.PRACTICE;
import static org.senddocument.service.reconciling.Letters.NOW;
import static org.senddocument.service.reconciling.Letters.answer;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.system.SampleReply;

/** docs/matching.md says of which document an answer speaks: every cell is tried, each in a database of its own. */
class MatchingTableTest {

    private static final String OURS = "consultation-1";

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    static Stream<DocumentedTable.Cell> acknowledgements() {
        return DocumentedTable.named("acknowledgements").cells(2);
    }

    static Stream<DocumentedTable.Cell> reports() {
        return DocumentedTable.named("reports").cells(3);
    }

    @ParameterizedTest
    @MethodSource("acknowledgements")
    void theTableSaysWhatAnAcknowledgementSpeaksOf(DocumentedTable.Cell cell) {
        String[] match = new String[1];

        inATransactionThatLeavesNothing(rig -> {
            Had had = had(rig, cell.situation().get(1));
            String xml = reply(cell.situation().get(0), had, cell.column());
            match[0] = rig.matched(rig.reply(xml, PRACTICE), had.only(), had.waiting());
        });

        assertThat(match[0]).isEqualTo(cell.says());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTableSaysWhatAReportSpeaksOf(DocumentedTable.Cell cell) {
        String[] match = new String[1];

        inATransactionThatLeavesNothing(rig -> {
            String localId = localId(cell.situation().get(1));
            Document document = reported(
                    rig, cell.situation().get(2), localId, cell.situation().get(0));
            long report = rig.report(link(cell.situation().get(0), document), localId);
            match[0] = rig.matched(report, document, null);
        });

        assertThat(match[0]).isEqualTo(cell.says());
    }

    private static void inATransactionThatLeavesNothing(Consumer<InboxRig> work) {
        database.doInTransaction(entities -> {
            work.accept(new InboxRig(entities));
            entities.getTransaction().rollback();
            entities.getTransaction().begin();
        });
    }

    /** @param only what the table calls "it"; @param waiting what it calls "the waiting one" */
    private record Had(Document only, Document waiting) {}

    private static Had only(Document document) {
        return new Had(document, null);
    }

    private static Had had(InboxRig rig, String what) {
        return switch (what) {
            case "nothing" -> only(null);
            case "its document", "its only version", "the only document on its way", "another document" ->
                only(rig.sent(OURS, 1));
            case "its only version, answered for good" -> only(accepted(rig));
            case "the only document, answered already" -> only(delivered(rig));
            case "the only document in doubt" -> only(rig.inDoubt(OURS, 1));
            case "the only document, sent after the reply came" -> only(rig.sent(OURS, 1, NOW.plusSeconds(61)));
            case "a version that has not left yet" -> only(rig.waiting(OURS, 1));
            default -> several(rig, what);
        };
    }

    private static Had several(InboxRig rig, String what) {
        return switch (what) {
            case "an accepted version and one that waits" -> new Had(accepted(rig), rig.sent(OURS, 1));
            case "a delivered version and one that waits" -> new Had(delivered(rig), rig.sent(OURS, 1));
            case "two versions that wait" -> new Had(rig.sent(OURS, 1), rig.sent(OURS, 1));
            case "two versions, both answered for good" -> new Had(accepted(rig), accepted(rig));
            case "two documents on their way" -> new Had(rig.sent(OURS, 1), rig.sent("consultation-2", 2));
            case "one on its way and one in doubt" -> new Had(rig.sent(OURS, 1), rig.inDoubt("consultation-2", 2));
            case "two on their way, one to another mailbox" -> elsewhere(rig);
            default -> throw new AssertionError("No such situation: " + what);
        };
    }

    private static Had elsewhere(InboxRig rig) {
        rig.answeredEarlierFrom("X26GP002", 2);
        return new Had(rig.sent("consultation-2", 2), rig.sent(OURS, 1));
    }

    private static Document accepted(InboxRig rig) {
        Document document = delivered(rig);
        document.acknowledge(answer("30001"), NOW);
        return document;
    }

    private static Document delivered(InboxRig rig) {
        Document document = rig.sent(OURS, 1);
        document.acknowledge(answer("20013"), NOW);
        return document;
    }

    private static String reply(String names, Had had, String code) {
        return switch (names) {
            case "the id of our message" -> new SampleReply(idOf(had), null, code).xml();
            case "the id of our message, as URN in capitals" ->
                new SampleReply("urn:uuid:" + idOf(had).toUpperCase(Locale.ROOT), null, code).xml();
            case "the id of our message and another consultation" ->
                new SampleReply(idOf(had), "consultation-9", code).xml();
            case "an unknown id" -> new SampleReply(UUID.randomUUID().toString(), null, code).xml();
            case "an unknown id and our consultation" ->
                new SampleReply(UUID.randomUUID().toString(), OURS, code).xml();
            case "what is no id and our consultation" -> new SampleReply("message-17", OURS, code).xml();
            case "our consultation" -> new SampleReply(null, OURS, code).xml();
            case "an unknown consultation" -> new SampleReply(null, "consultation-9", code).xml();
            case "the consultation None" -> new SampleReply(null, "None", code).xml();
            case "nothing" -> new SampleReply(null, null, code).xml();
            default -> new SampleReply(names, null, code).xml();
        };
    }

    private static String idOf(Had had) {
        return had.only().journey().messageId().toString();
    }

    private static String localId(String names) {
        return switch (names) {
            case "the ODS code" -> Letters.ODS_CODE;
            case "none" -> null;
            default -> Letters.ODS_CODE + "-17";
        };
    }

    private static Document reported(InboxRig rig, String what, String localId, String links) {
        Document document = rig.inDoubt(OURS, 1, localId == null ? Letters.ODS_CODE + "-17" : localId);
        if (links.equals("the first of two copies")) {
            document.sent(1, "mesh-1", NOW);
            return document;
        }
        switch (what) {
            case "its document", "a document", "a document whose copies all have ids" ->
                document.sent(1, "mesh-1", NOW);
            case "two documents whose copies have no ids yet" -> rig.inDoubt("consultation-2", 2, localId);
            default -> assertThat(what).containsAnyOf("no id yet", "without an id");
        }
        return document;
    }

    private static String link(String links, Document document) {
        return switch (links) {
            case "an unknown message" -> "mesh-unknown";
            case "nothing" -> null;
            default -> document.attempts().get(0).meshMessageId();
        };
    }
}
