package org.senddocument.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.VersionChain;

/** When a consultation goes that was deleted at its source. */
interface DueAfterDeletionContract extends KeptConsultations {

    /** A consultation that was deleted at its source after this had become of it. */
    private long deleted(BiFunction<BooksOfDocuments, VersionChain, Document> consultation) {
        return kept((books, of) -> {
            of.delete(THEN.plusSeconds(60));
            return consultation.apply(books, of);
        });
    }

    private void tellThePractice(long chain) {
        database().doInTransaction(entities -> new LegalHolds(entities)
                .lockChain(chain)
                .orElseThrow()
                .practiceTold("clerk", "telephoned", TOLD));
    }

    private static DueForRemoval sentAnotherWay(Instant endedBefore) {
        return new DueForRemoval(RemovedPart.METADATA, Map.of(RetentionGroup.SENT_ANOTHER_WAY, endedBefore));
    }

    @Test
    default void aDeletionKeepsAConsultationUntilThePracticeIsTold() {
        long chain = deleted((books, of) -> books.accepted(of, 1, THEN, THEN));

        boolean before = isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain);
        tellThePractice(chain);

        assertThat(before).isFalse();
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain))
                .isTrue();
    }

    @Test
    default void whatDidNotArriveOfADeletedConsultationIsNotKeptForEver() {
        long rejected = deleted((books, of) -> books.rejected(of, 1, THEN));
        boolean beforeTheyWereTold = isDue(sentAnotherWay(LATER), rejected);

        tellThePractice(rejected);

        assertThat(beforeTheyWereTold).isFalse();
        assertThat(isDue(sentAnotherWay(TOLD), rejected)).isFalse();
        assertThat(isDue(sentAnotherWay(TOLD.plusMillis(1)), rejected)).isTrue();
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), rejected))
                .as("another time")
                .isFalse();
    }

    @Test
    default void whatNobodyAnsweredOfADeletedConsultationIsNotKeptForEver() {
        long sent = deleted((books, of) -> books.sent(of, 1, THEN));
        tellThePractice(sent);

        assertThat(isDue(sentAnotherWay(LATER), sent)).isTrue();
        assertThat(remove(sentAnotherWay(LATER), sent)).hasSize(1);
        assertThat(rows("version_chain", "id = " + sent)).isZero();
    }

    @Test
    default void whatIsGivenInAgainAfterADeletionIsKeptUntilItHasEnded() {
        long chain = deleted((books, of) -> books.rejected(of, 1, THEN));
        tellThePractice(chain);
        database()
                .doInTransaction(entities ->
                        new LegalHolds(entities).lockChain(chain).orElseThrow().restore());

        assertThat(isDue(sentAnotherWay(LATER), chain)).isFalse();
    }
}
