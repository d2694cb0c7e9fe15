package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.domain.document.SampleDocuments.NODE;
import static org.senddocument.domain.document.SampleDocuments.NOW;

import java.time.Instant;
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
                database().inTransaction(entities -> new Documents(entities).due(NOW, Set.of(NODE), 100));
        List<Long> afterwards = database().inTransaction(entities -> new Documents(entities).due(NOW, Set.of(), 100));

        assertThat(whileAlive).doesNotContain(id);
        assertThat(afterwards).contains(id);
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
