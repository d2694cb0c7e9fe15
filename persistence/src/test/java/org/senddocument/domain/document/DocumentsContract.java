package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.domain.document.SampleDocuments.NODE;
import static org.senddocument.domain.document.SampleDocuments.NOW;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;

/** What every database that we support keeps for us. */
interface DocumentsContract {

    TestDatabase database();

    @Test
    default void aDocumentComesBackAsItWasWritten() {
        UUID reference = UUID.randomUUID();
        database().doInTransaction(entities -> {
            Documents documents = new Documents(entities);
            VersionChain chain = SampleDocuments.chain();
            documents.add(chain);
            documents.add(Document.waiting(reference, chain, 1, SampleDocuments.submission(), NOW));
        });

        Document found = database().inTransaction(entities -> {
            Document document = new Documents(entities).find(reference).orElseThrow();
            document.history().size();
            return document;
        });

        assertThat(found.consultation()).isEqualTo(SampleDocuments.consultation());
        assertThat(found.status()).isEqualTo(DocumentStatus.WAITING);
        assertThat(found.sendAfter()).isEqualTo(NOW);
        assertThat(found.submission().receivedAt()).isEqualTo(NOW);
        assertThat(found.history()).extracting(StatusChange::at).containsExactly(NOW);
    }

    @Test
    default void readingADocumentDoesNotWriteIt() {
        UUID reference = kept("2026-03-02T10:00:00Z");

        database().doInTransaction(entities -> new Documents(entities)
                .find(reference)
                .orElseThrow()
                .journey()
                .sentAt());

        Object version = database().inTransaction(entities -> entities.createNativeQuery(
                        "SELECT lock_version FROM document WHERE reference = '" + reference + "'")
                .getSingleResult());
        assertThat(((Number) version).intValue()).isEqualTo(1);
    }

    @Test
    default void aTimeIsTheSameInstantWhenTheClocksChange() {
        for (String time : List.of("2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
            UUID reference = kept(time);

            Instant back = database().inTransaction(entities -> new Documents(entities)
                    .find(reference)
                    .orElseThrow()
                    .sendAfter());

            assertThat(back).isEqualTo(Instant.parse(time));
        }
    }

    private UUID kept(String time) {
        UUID reference = UUID.randomUUID();
        database().doInTransaction(entities -> {
            Documents documents = new Documents(entities);
            VersionChain chain = new VersionChain("clinic", reference.toString(), SampleDocuments.NHS_NUMBER);
            documents.add(chain);
            documents.add(Document.waiting(reference, chain, 1, SampleDocuments.submission(), Instant.parse(time)));
        });
        return reference;
    }

    @Test
    default void whatIsInDoubtIsDueOnlyWhenItsNodeIsDead() {
        UUID reference = kept("2026-03-02T10:00:00Z");
        long id = database().inTransaction(entities -> {
            Document document = new Documents(entities).find(reference).orElseThrow();
            document.queue(NOW);
            document.claim(NODE, "node", NOW, node -> true);
            document.addressedAs(UUID.randomUUID(), UUID.randomUUID(), "GPCONNECT_SEND_DOCUMENT");
            return document.id();
        });

        List<Long> whileAlive =
                database().inTransaction(entities -> new Documents(entities).inDoubt(NOW, Set.of(NODE), 100));
        List<Long> afterwards =
                database().inTransaction(entities -> new Documents(entities).inDoubt(NOW, Set.of(), 100));

        assertThat(whileAlive).doesNotContain(id);
        assertThat(afterwards).contains(id);
    }

    @Test
    default void whatOneTransactionHasTakenFromTheQueueAnotherPassesOver() {
        long first = queued();
        long second = queued();
        Set<Long> others = othersInTheQueue(first, second);

        List<Long> taken = database().inTransaction(outer -> {
            long mine = next(outer, others).orElseThrow();
            List<Long> theirs = database()
                    .inTransaction(inner -> next(inner, others).stream().toList());
            return List.of(mine, theirs.get(0));
        });

        assertThat(taken).containsExactly(first, second);
    }

    @Test
    default void aDocumentThatIsPassedOverIsNotTaken() {
        long id = queued();
        Set<Long> all = new HashSet<>(othersInTheQueue(id, id));
        Optional<Long> before = database().inTransaction(entities -> next(entities, Set.copyOf(all)));
        all.add(id);

        Optional<Long> after = database().inTransaction(entities -> next(entities, all));

        assertThat(before).hasValue(id);
        assertThat(after).isEmpty();
    }

    @Test
    default void aFurtherTryComesWhenItsTimeHasComeAndBeforeWhatWasNeverTried() {
        long fresh = queued();
        long deferred = queued();
        Instant due = NOW.plusSeconds(60);
        database().doInTransaction(entities -> {
            Document document = new Documents(entities).lock(deferred).orElseThrow();
            document.claim(NODE, "node", NOW, node -> true);
            document.defer(1, "busy", due, SampleDocuments.alone(document), NOW);
        });
        Set<Long> others = othersInTheQueue(fresh, deferred);

        Optional<Long> early = database().inTransaction(entities -> takeNext(entities, due.minusMillis(1), others));
        Optional<Long> later = database().inTransaction(entities -> takeNext(entities, due, others));

        assertThat(early).hasValue(fresh);
        assertThat(later).hasValue(deferred);
    }

    @Test
    default void aDocumentThatIsLeftAloneIsNotTakenBeforeItsTime() {
        long asked = queued();
        Instant until = NOW.plusSeconds(60);
        database()
                .doInTransaction(entities ->
                        new Documents(entities).lock(asked).orElseThrow().leaveAlone(until));
        Set<Long> others = othersInTheQueue(asked, asked);

        Optional<Long> early = database().inTransaction(entities -> takeNext(entities, until.minusMillis(1), others));
        Optional<Long> later = database().inTransaction(entities -> takeNext(entities, until, others));

        assertThat(early).isEmpty();
        assertThat(later).hasValue(asked);
    }

    private static Optional<Long> next(EntityManager entities, Set<Long> except) {
        return takeNext(entities, NOW, except);
    }

    private static Optional<Long> takeNext(EntityManager entities, Instant asOf, Set<Long> except) {
        return new DocumentQueue(entities).takeNext(asOf, except).map(Document::id);
    }

    private long queued() {
        UUID reference = kept("2026-03-02T10:00:00Z");
        return database().inTransaction(entities -> {
            Document document = new Documents(entities).find(reference).orElseThrow();
            document.queue(NOW);
            return document.id();
        });
    }

    /** The tests share a database. */
    private Set<Long> othersInTheQueue(long first, long second) {
        return database()
                .inTransaction(entities -> Set.copyOf(entities.createQuery(
                                "SELECT d.id FROM Document d WHERE d.id NOT IN (:first, :second)", Long.class)
                        .setParameter("first", first)
                        .setParameter("second", second)
                        .getResultList()));
    }

    @Test
    default void aChainIsFoundAndHeldByItsConsultation() {
        UUID reference = kept("2026-03-02T10:00:00Z");

        Optional<VersionChain> held =
                database().inTransaction(entities -> new Documents(entities).lockChain("clinic", reference.toString()));
        Optional<VersionChain> other =
                database().inTransaction(entities -> new Documents(entities).lockChain("other", reference.toString()));

        assertThat(held).isPresent();
        assertThat(other).isEmpty();
    }

    @Test
    default void bodiesComeBackInPiecesAndStrayOnesAreFound() {
        byte[] bytes = {0, 1, 2, -1, 127, -128};
        long id = database().inTransaction(entities -> {
            Contents contents = new Contents(entities);
            Content content = contents.add(new Content(ContentRole.REPORT, "application/pdf", null, NOW));
            entities.flush();
            contents.addChunk(content.id(), 0, bytes);
            return content.id();
        });

        Optional<byte[]> first = database().inTransaction(entities -> new Contents(entities).chunk(id, 0));
        Optional<byte[]> second = database().inTransaction(entities -> new Contents(entities).chunk(id, 1));
        List<Long> stray = stray();
        database().doInTransaction(entities -> new Contents(entities).remove(id));

        assertThat(first).hasValue(bytes);
        assertThat(second).isEmpty();
        assertThat(stray).contains(id);
        assertThat(stray()).doesNotContain(id);
    }

    private List<Long> stray() {
        return database().inTransaction(entities -> new Contents(entities).strayBefore(NOW.plusSeconds(1)));
    }
}
