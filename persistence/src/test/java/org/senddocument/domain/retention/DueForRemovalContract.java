package org.senddocument.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.Document;

/** What is due to be removed and what is not yet, on every database that we support, as the days pass. */
interface DueForRemovalContract extends KeptConsultations {

    @Test
    default void onlyWhatEndedLongEnoughAgoIsDue() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN.plusSeconds(60)));

        boolean before = isDue(KeptConsultations.accepted(RemovedPart.CONTENTS, THEN.plusSeconds(60)), chain);
        boolean after = isDue(KeptConsultations.accepted(RemovedPart.CONTENTS, THEN.plusSeconds(61)), chain);

        assertThat(before).isFalse();
        assertThat(after).isTrue();
    }

    @Test
    default void whatStillAwaitsSomethingIsNeverDue() {
        long sent = kept((books, of) -> books.sent(of, 1, THEN));
        long waiting = kept((books, of) -> books.waiting(of, 1, THEN));
        long rejected = kept((books, of) -> books.rejected(of, 1, THEN));

        for (RemovedPart part : RemovedPart.values()) {
            DueForRemoval rule = KeptConsultations.everything(part, LATER);
            assertThat(List.of(isDue(rule, sent), isDue(rule, waiting), isDue(rule, rejected)))
                    .as(part.name())
                    .containsOnly(false);
        }
    }

    @Test
    default void whatDidNotArriveGoesWithTheCopyThatDid() {
        long chain = kept((books, of) -> books.acceptedCopy(books.rejected(of, 1, THEN), THEN.plusSeconds(60)));

        assertThat(isDue(KeptConsultations.accepted(RemovedPart.CONTENTS, THEN.plusSeconds(60)), chain))
                .isFalse();
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.CONTENTS, THEN.plusSeconds(61)), chain))
                .isTrue();
    }

    @Test
    default void theLongestTimeOfAllItsDocumentsKeepsAConsultation() {
        long chain = kept((books, of) -> {
            Document first = books.rejected(of, 1, THEN);
            first.sentAnotherWay(THEN.plusSeconds(5), "clerk", "Handed over");
            return books.accepted(of, 2, THEN.plusSeconds(10), THEN.plusSeconds(20));
        });
        Map<RetentionGroup, Instant> both =
                Map.of(RetentionGroup.ACCEPTED, LATER, RetentionGroup.SENT_ANOTHER_WAY, THEN);
        Map<RetentionGroup, Instant> past =
                Map.of(RetentionGroup.ACCEPTED, LATER, RetentionGroup.SENT_ANOTHER_WAY, THEN.plusSeconds(6));

        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain))
                .as("one end has no time")
                .isFalse();
        assertThat(isDue(new DueForRemoval(RemovedPart.METADATA, both), chain)).isFalse();
        assertThat(isDue(new DueForRemoval(RemovedPart.METADATA, past), chain)).isTrue();
    }

    @Test
    default void aVersionStaysAsLongAsTheOneThatReplacesItIsUnderWay() {
        long chain = kept((books, of) -> {
            Document first = books.accepted(of, 1, THEN, THEN);
            books.sent(of, 2, THEN.plusSeconds(10));
            return first;
        });

        assertThat(isDue(KeptConsultations.accepted(RemovedPart.CONTENTS, LATER), chain))
                .isFalse();
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain))
                .isFalse();
    }

    @Test
    default void whatFailedGoesWithTheOriginalThatWasAcceptedLate() {
        long chain = kept((books, of) -> {
            Document original = books.accepted(of, 1, THEN, THEN.plusSeconds(60));
            Document copy = books.rejected(of, 1, THEN.plusSeconds(10));
            books.isCopyOf(copy, original);
            return original;
        });

        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain))
                .isTrue();
    }

    @Test
    default void aLegalHoldKeepsEverythingUntilItIsLifted() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN));
        database().doInTransaction(entities -> new LegalHolds(entities)
                .add(new LegalHold(chain, THEN, "operator", "A claim was announced.")));
        boolean held = isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain);

        database().doInTransaction(entities -> {
            LegalHolds holds = new LegalHolds(entities);
            holds.lift(holds.on(chain).orElseThrow());
        });

        assertThat(held).isFalse();
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain))
                .isTrue();
    }
}
