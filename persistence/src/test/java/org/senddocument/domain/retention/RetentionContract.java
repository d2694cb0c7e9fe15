package org.senddocument.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.domain.tally.Tallies;

/** What retention removes and what it leaves, on every database that we support, as the days pass. */
interface RetentionContract {

    Instant THEN = Instant.parse("2026-03-02T10:00:00Z");
    Instant TOLD = THEN.plusSeconds(90);
    Instant LATER = THEN.plus(Duration.ofDays(90));

    TestDatabase database();

    private long kept(BiFunction<BooksOfDocuments, VersionChain, Document> consultation) {
        return database().inTransaction(entities -> {
            BooksOfDocuments books = new BooksOfDocuments(entities);
            VersionChain chain = books.chain("clinic", UUID.randomUUID().toString());
            Document document = consultation.apply(books, chain);
            withBodies(entities, document);
            return chain.id();
        });
    }

    private static void withBodies(EntityManager entities, Document document) {
        Contents contents = new Contents(entities);
        for (ContentRole role : List.of(ContentRole.REPORT, ContentRole.INBOUND)) {
            Content content = contents.add(new Content(role, "application/pdf", "title", THEN));
            entities.flush();
            if (role == ContentRole.REPORT) {
                content.adopt(document.id(), 0);
            } else {
                InboundMessage reply = InboundMessage.message("in-" + document.id(), "X", "W", content.id(), THEN);
                reply.matched(document.id());
                entities.persist(reply);
            }
            contents.addChunk(content.id(), 0, new byte[] {1});
        }
    }

    private static DueForRemoval accepted(RemovedPart part, Instant endedBefore) {
        return new DueForRemoval(part, Map.of(RetentionGroup.ACCEPTED, endedBefore));
    }

    private boolean isDue(DueForRemoval rule, long chain) {
        return database().inTransaction(entities -> {
            RetainedConsultations retained = new RetainedConsultations(entities);
            boolean listed = retained.due(rule, 0, 1000).contains(chain);
            assertThat(retained.isDue(rule, chain)).isEqualTo(listed);
            return listed;
        });
    }

    private List<UUID> remove(DueForRemoval rule, long chain) {
        return database().inTransaction(entities -> new Removal(entities)
                .remove(new LegalHolds(entities).lockChain(chain).orElseThrow(), rule, LATER));
    }

    private long rows(String table, String condition) {
        return database().inTransaction(entities -> ((Number)
                        entities.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + condition)
                                .getSingleResult())
                .longValue());
    }

    @Test
    default void onlyWhatEndedLongEnoughAgoIsDue() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN.plusSeconds(60)));

        boolean before = isDue(accepted(RemovedPart.CONTENTS, THEN.plusSeconds(60)), chain);
        boolean after = isDue(accepted(RemovedPart.CONTENTS, THEN.plusSeconds(61)), chain);

        assertThat(before).isFalse();
        assertThat(after).isTrue();
    }

    @Test
    default void whatStillAwaitsSomethingIsNeverDue() {
        long sent = kept((books, of) -> books.sent(of, 1, THEN));
        long waiting = kept((books, of) -> books.waiting(of, 1, THEN));
        long rejected = kept((books, of) -> books.rejected(of, 1, THEN));

        for (RemovedPart part : RemovedPart.values()) {
            DueForRemoval rule = everything(part, LATER);
            assertThat(List.of(isDue(rule, sent), isDue(rule, waiting), isDue(rule, rejected)))
                    .as(part.name())
                    .containsOnly(false);
        }
    }

    private static DueForRemoval everything(RemovedPart part, Instant endedBefore) {
        return new DueForRemoval(
                part,
                Map.of(
                        RetentionGroup.ACCEPTED, endedBefore,
                        RetentionGroup.NEVER_SENT, endedBefore,
                        RetentionGroup.SENT_ANOTHER_WAY, endedBefore));
    }

    @Test
    default void whatDidNotArriveGoesWithTheCopyThatDid() {
        long chain = kept((books, of) -> books.acceptedCopy(books.rejected(of, 1, THEN), THEN.plusSeconds(60)));

        assertThat(isDue(accepted(RemovedPart.CONTENTS, THEN.plusSeconds(60)), chain))
                .isFalse();
        assertThat(isDue(accepted(RemovedPart.CONTENTS, THEN.plusSeconds(61)), chain))
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

        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), chain))
                .as("one end has no time")
                .isFalse();
        assertThat(isDue(new DueForRemoval(RemovedPart.METADATA, both), chain)).isFalse();
        assertThat(isDue(new DueForRemoval(RemovedPart.METADATA, past), chain)).isTrue();
    }

    @Test
    default void aDryRunCountsWhatARealOneRemoves() {
        long before = counted(everything(RemovedPart.CONTENTS, LATER));
        long chain = kept((books, of) -> books.acceptedCopy(books.rejected(of, 1, THEN), THEN));

        assertThat(counted(everything(RemovedPart.CONTENTS, LATER)) - before).isEqualTo(2);
        assertThat(remove(everything(RemovedPart.CONTENTS, LATER), chain)).hasSize(2);
        assertThat(counted(everything(RemovedPart.CONTENTS, LATER))).isEqualTo(before);
    }

    private long counted(DueForRemoval rule) {
        return database().inTransaction(entities -> new RetainedConsultations(entities).count(rule));
    }

    @Test
    default void aVersionStaysAsLongAsTheOneThatReplacesItIsUnderWay() {
        long chain = kept((books, of) -> {
            Document first = books.accepted(of, 1, THEN, THEN);
            books.sent(of, 2, THEN.plusSeconds(10));
            return first;
        });

        assertThat(isDue(accepted(RemovedPart.CONTENTS, LATER), chain)).isFalse();
        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), chain)).isFalse();
    }

    @Test
    default void aDeletionKeepsAConsultationUntilThePracticeIsTold() {
        long chain = kept((books, of) -> {
            of.delete(THEN.plusSeconds(60));
            return books.accepted(of, 1, THEN, THEN);
        });

        boolean before = isDue(accepted(RemovedPart.METADATA, LATER), chain);
        database().doInTransaction(entities -> new LegalHolds(entities)
                .lockChain(chain)
                .orElseThrow()
                .practiceTold("clerk", "telephoned", THEN.plusSeconds(90)));

        assertThat(before).isFalse();
        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), chain)).isTrue();
    }

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
    default void whatDidNotArriveOfADeletedConsultationIsNotKeptForEver() {
        long rejected = deleted((books, of) -> books.rejected(of, 1, THEN));
        boolean beforeTheyWereTold = isDue(sentAnotherWay(LATER), rejected);

        tellThePractice(rejected);

        assertThat(beforeTheyWereTold).isFalse();
        assertThat(isDue(sentAnotherWay(TOLD), rejected)).isFalse();
        assertThat(isDue(sentAnotherWay(TOLD.plusMillis(1)), rejected)).isTrue();
        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), rejected))
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

    @Test
    default void whatFailedGoesWithTheOriginalThatWasAcceptedLate() {
        long chain = kept((books, of) -> {
            Document original = books.accepted(of, 1, THEN, THEN.plusSeconds(60));
            Document copy = books.rejected(of, 1, THEN.plusSeconds(10));
            books.isCopyOf(copy, original);
            return original;
        });

        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), chain)).isTrue();
    }

    @Test
    default void aLegalHoldKeepsEverythingUntilItIsLifted() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN));
        database().doInTransaction(entities -> new LegalHolds(entities)
                .add(new LegalHold(chain, THEN, "operator", "A claim was announced.")));
        boolean held = isDue(accepted(RemovedPart.METADATA, LATER), chain);

        database().doInTransaction(entities -> {
            LegalHolds holds = new LegalHolds(entities);
            holds.lift(holds.on(chain).orElseThrow());
        });

        assertThat(held).isFalse();
        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), chain)).isTrue();
    }

    @Test
    default void contentsGoFirstAndOnlyOnceAndTheRestStays() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN));
        String documents = "document_id IN (SELECT id FROM document WHERE chain_id = " + chain + ")";

        List<UUID> removed = remove(accepted(RemovedPart.CONTENTS, LATER), chain);

        assertThat(removed).hasSize(1);
        assertThat(rows("content", documents)).isZero();
        assertThat(rows("envelope", documents)).isZero();
        assertThat(rows("recipient", documents + " AND surname IS NULL")).isEqualTo(1);
        assertThat(rows("inbound_message", documents + " AND content_id IS NULL"))
                .isEqualTo(1);
        assertThat(rows("acknowledgement", documents)).isEqualTo(1);
        assertThat(isDue(accepted(RemovedPart.CONTENTS, LATER), chain)).isFalse();
        assertThat(isDue(accepted(RemovedPart.METADATA, LATER), chain)).isTrue();
        Document document = database()
                .inTransaction(
                        entities -> new Documents(entities).find(removed.get(0)).orElseThrow());
        assertThat(document.contentsRemovedAt()).contains(LATER);
        assertThat(document.consultation().notes()).isEmpty();
    }

    @Test
    default void nothingIsLeftAfterTheMetadataButTheProofAndTheCount() {
        long chain = kept((books, of) -> {
            books.accepted(of, 1, THEN, THEN);
            return books.accepted(of, 2, THEN.plusSeconds(5), THEN.plusSeconds(9));
        });
        long before = arrived();

        List<UUID> removed = remove(accepted(RemovedPart.METADATA, LATER), chain);

        assertThat(removed).hasSize(2);
        assertThat(rows("version_chain", "id = " + chain)).isZero();
        assertThat(rows("document", "chain_id = " + chain)).isZero();
        for (UUID document : removed) {
            assertThat(rows("purged_document", "part = 'METADATA' AND document = '" + document + "'"))
                    .isEqualTo(1);
        }
        assertThat(rows("content_chunk", "content_id NOT IN (SELECT id FROM content)"))
                .isZero();
        assertThat(arrived()).isEqualTo(before);
    }

    private long arrived() {
        var day = java.time.LocalDate.parse("2026-03-02");
        return database().inTransaction(entities -> new Tallies(entities)
                .arrivals(day, day).stream()
                        .mapToLong(arrivals -> arrivals.consultations())
                        .sum());
    }

    private void unmatched(Consumer<InboundMessage> then) {
        database().doInTransaction(entities -> {
            InboundMessage message = InboundMessage.report(
                    UUID.randomUUID().toString(), "W", new NonDelivery("A12345", "M", "14", "late"), THEN);
            message.unmatched("It belongs to nothing.");
            then.accept(message);
            entities.persist(message);
        });
    }

    @Test
    default void unmatchedMessagesThatSomebodyDealtWithGoByTheirOwnTimeAndAllOthersStay() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN));
        unmatched(message -> message.settle("clerk", "It was for the clinic next door.", THEN));
        unmatched(message -> {});

        List<Long> due = database().inTransaction(entities -> new RetainedConsultations(entities)
                .unmatchedBefore(THEN.plusSeconds(1), 0, 100));
        List<Long> early =
                database().inTransaction(entities -> new RetainedConsultations(entities).unmatchedBefore(THEN, 0, 100));
        database()
                .doInTransaction(entities -> due.forEach(id -> new Removal(entities)
                        .remove(new InboundMessages(entities).lock(id).orElseThrow())));

        assertThat(due).hasSize(1);
        assertThat(early).isEmpty();
        assertThat(rows("inbound_message", "id = " + due.get(0))).isZero();
        assertThat(rows("inbound_message", "state = 'UNMATCHED'")).isEqualTo(1);
        assertThat(rows("inbound_message", "document_id IN (SELECT id FROM document WHERE chain_id = " + chain + ")"))
                .isEqualTo(1);
    }
}
