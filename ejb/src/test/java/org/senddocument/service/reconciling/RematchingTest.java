package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.service.reconciling.InboxRig.PRACTICE;
import static org.senddocument.service.reconciling.Letters.NOW;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.system.SampleReply;

/** What matches nothing is kept, and matched by itself when what it names appears; until then nobody looks at it again. */
class RematchingTest {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @Test
    void anAcknowledgementIsMatchedWhenTheMessageItNamesIsWrittenDown() {
        inATransactionThatLeavesNothing(rig -> {
            UUID messageId = UUID.randomUUID();
            long reply = rig.reply(SampleReply.to(messageId, "30001").xml(), PRACTICE);
            IntakeResult first = rig.take(reply);
            assertThat(rig.messages().matchableNow(10)).isEmpty();

            Document document = rig.inDoubt("consultation-1", 1);
            document.addressedAs(messageId, UUID.randomUUID(), "GPCONNECT_SEND_DOCUMENT");
            rig.flush();

            assertThat(first).isEqualTo(IntakeResult.UNMATCHED);
            assertThat(rig.messages().matchableNow(10)).containsExactly(reply);
            assertThat(rig.take(reply)).isEqualTo(IntakeResult.ACKNOWLEDGED);
            assertThat(document.status()).isEqualTo(DocumentStatus.ACCEPTED);
            assertThat(rig.messages().matchableNow(10)).isEmpty();
        });
    }

    @Test
    void aReportThatOvertakesOurNoteOfWhatMeshCallsTheMessageIsMatchedAfterwards() {
        inATransactionThatLeavesNothing(rig -> {
            Document document = rig.inDoubt("consultation-1", 1);
            long report = rig.report("mesh-17", Letters.ODS_CODE);
            IntakeResult first = rig.take(report);

            document.sent(1, "mesh-17", NOW);
            rig.flush();

            assertThat(first).isEqualTo(IntakeResult.UNMATCHED);
            assertThat(rig.messages().matchableNow(10)).containsExactly(report);
            assertThat(rig.take(report)).isEqualTo(IntakeResult.UNDELIVERED);
            assertThat(document.status()).isEqualTo(DocumentStatus.UNDELIVERED);
        });
    }

    @Test
    void anAcknowledgementByConsultationIsLookedAtAgainOnceAVersionHasLeft() {
        inATransactionThatLeavesNothing(rig -> {
            long reply = rig.reply(new SampleReply(null, "consultation-1", "20013").xml(), PRACTICE);
            rig.take(reply);

            Document document = rig.sent("consultation-1", 1);

            assertThat(rig.messages().matchableNow(10)).containsExactly(reply);
            assertThat(rig.take(reply)).isEqualTo(IntakeResult.ACKNOWLEDGED);
            assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
        });
    }

    @Test
    void whatStaysAmbiguousIsNotReadAgainAndAgain() {
        inATransactionThatLeavesNothing(rig -> {
            long reply = rig.reply(new SampleReply(null, "consultation-1", "20013").xml(), PRACTICE);
            rig.take(reply);
            rig.sent("consultation-1", 1);
            rig.sent("consultation-1", 1);

            IntakeResult second = rig.take(reply);

            assertThat(second).isEqualTo(IntakeResult.UNMATCHED);
            assertThat(rig.messages().matchableNow(10)).isEmpty();
        });
    }

    @Test
    void whatIsMatchedIsNeverTakenAgain() {
        inATransactionThatLeavesNothing(rig -> {
            Document document = rig.sent("consultation-1", 1);
            long reply = rig.reply(
                    SampleReply.to(document.journey().messageId(), "20013").xml(), PRACTICE);
            rig.take(reply);

            assertThat(rig.intake().take(reply)).isEmpty();
            assertThat(document.acknowledgements()).hasSize(1);
        });
    }

    @Test
    void headersThatAreTooLongKeepNoMessageOut() {
        inATransactionThatLeavesNothing(rig -> {
            long report = rig.report("mesh-" + "1".repeat(300), "L".repeat(400));

            assertThat(rig.take(report)).isEqualTo(IntakeResult.UNMATCHED);
        });
    }

    private static void inATransactionThatLeavesNothing(Consumer<InboxRig> work) {
        database.doInTransaction(entities -> {
            work.accept(new InboxRig(entities));
            entities.getTransaction().rollback();
            entities.getTransaction().begin();
        });
    }
}
