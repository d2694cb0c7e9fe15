package org.senddocument.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.domain.tally.Tallies;

/** What a removal takes and what it leaves. */
interface RemovalContract extends KeptConsultations {

    @Test
    default void aDryRunCountsWhatARealOneRemoves() {
        long before = counted(KeptConsultations.everything(RemovedPart.CONTENTS, LATER));
        long chain = kept((books, of) -> books.acceptedCopy(books.rejected(of, 1, THEN), THEN));

        assertThat(counted(KeptConsultations.everything(RemovedPart.CONTENTS, LATER)) - before)
                .isEqualTo(2);
        assertThat(remove(KeptConsultations.everything(RemovedPart.CONTENTS, LATER), chain))
                .hasSize(2);
        assertThat(counted(KeptConsultations.everything(RemovedPart.CONTENTS, LATER)))
                .isEqualTo(before);
    }

    private long counted(DueForRemoval rule) {
        return database().inTransaction(entities -> new RetainedConsultations(entities).count(rule));
    }

    @Test
    default void contentsGoFirstAndOnlyOnceAndTheRestStays() {
        long chain = kept((books, of) -> books.accepted(of, 1, THEN, THEN));
        String documents = "document_id IN (SELECT id FROM document WHERE chain_id = " + chain + ")";

        List<UUID> removed = remove(KeptConsultations.accepted(RemovedPart.CONTENTS, LATER), chain);

        assertThat(removed).hasSize(1);
        assertThat(rows("content", documents)).isZero();
        assertThat(rows("envelope", documents)).isZero();
        assertThat(rows("recipient", documents + " AND surname IS NULL")).isEqualTo(1);
        assertThat(rows("inbound_message", documents + " AND content_id IS NULL"))
                .isEqualTo(1);
        assertThat(rows("acknowledgement", documents)).isEqualTo(1);
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.CONTENTS, LATER), chain))
                .isFalse();
        assertThat(isDue(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain))
                .isTrue();
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

        List<UUID> removed = remove(KeptConsultations.accepted(RemovedPart.METADATA, LATER), chain);

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
        LocalDate day = LocalDate.parse("2026-03-02");
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
                .settledBefore(THEN.plusSeconds(1), 0, 100));
        List<Long> early =
                database().inTransaction(entities -> new RetainedConsultations(entities).settledBefore(THEN, 0, 100));
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
