package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.service.reconciling.InboxRig.PRACTICE;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.system.SampleReply;

/** A message that a fault of ours keeps from being understood is shown to people, and looked at again by a later start. */
class SetAsideTest {

    private final TestDatabase database = TestDatabase.h2();

    @AfterEach
    void close() {
        database.close();
    }

    private void inOneTransaction(Consumer<InboxRig> work) {
        database.doInTransaction(entities -> work.accept(new InboxRig(entities)));
    }

    /** Looks at everything with an intake that breaks off at each message. */
    private static CollectionReport looked(InboxRig rig, RuntimeException fault) {
        Intake broken = new Intake() {
            @Override
            public Optional<IntakeResult> take(long id) {
                throw fault;
            }
        };
        broken.messages = rig.messages();
        StoredMessages stored = new StoredMessages();
        stored.intake = broken;
        CollectionReport report = stored.look(() -> false);
        rig.flush();
        return report;
    }

    private static List<String> shown(InboxRig rig) {
        return rig.messages().unmatched(false, 0, 10).stream()
                .map(InboundMessage::reason)
                .toList();
    }

    private static long replyTo(InboxRig rig, Document document) {
        return rig.reply(SampleReply.to(document.journey().messageId(), "30001").xml(), PRACTICE);
    }

    @Test
    void aMessageThatCannotBeUnderstoodIsShownToPeopleAndNotMetByEveryRun() {
        inOneTransaction(rig -> {
            replyTo(rig, rig.sent("consultation-1", 1));

            CollectionReport report = looked(rig, new IllegalStateException("a slip of ours"));

            assertThat(report.faults()).hasSize(1);
            assertThat(shown(rig)).containsExactly(InboundMessage.SET_ASIDE);
            assertThat(rig.messages().notLookedAt(0, 10)).isEmpty();
            assertThat(rig.messages().matchableNow(10)).isEmpty();
        });
    }

    @Test
    void theNextStartHasItLookedAtAgain() {
        inOneTransaction(rig -> {
            Document document = rig.sent("consultation-1", 1);
            long reply = replyTo(rig, document);
            looked(rig, new IllegalStateException("a slip of ours"));

            rig.intake().lookAgainAtWhatWasSetAside();
            rig.forget();

            assertThat(rig.messages().notLookedAt(0, 10)).containsExactly(reply);
            assertThat(rig.take(reply)).isEqualTo(IntakeResult.ACKNOWLEDGED);
            assertThat(rig.statusOf(document)).isEqualTo(DocumentStatus.ACCEPTED);
        });
    }

    @Test
    void whatAPersonHasDealtWithStaysAsItIs() {
        inOneTransaction(rig -> {
            long reply = replyTo(rig, rig.sent("consultation-1", 1));
            looked(rig, new IllegalStateException("a slip of ours"));
            rig.messages().lock(reply).orElseThrow().settle("clerk", "rang the practice", Letters.NOW);
            rig.flush();

            rig.intake().lookAgainAtWhatWasSetAside();

            assertThat(rig.messages().notLookedAt(0, 10)).isEmpty();
        });
    }

    @Test
    void aFaultOfTheDatabaseSetsNothingAside() {
        inOneTransaction(rig -> {
            long reply = replyTo(rig, rig.sent("consultation-1", 1));

            looked(rig, new IllegalStateException(new SQLException("the line is cut", "08006")));

            assertThat(rig.messages().notLookedAt(0, 10)).containsExactly(reply);
            assertThat(shown(rig)).isEmpty();
        });
    }
}
