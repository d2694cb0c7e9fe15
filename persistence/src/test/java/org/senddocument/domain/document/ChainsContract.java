package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.domain.document.SampleDocuments.NODE;
import static org.senddocument.domain.document.SampleDocuments.NOW;
import static org.senddocument.domain.document.SampleDocuments.business;
import static org.senddocument.domain.document.SampleDocuments.infrastructure;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;

/** The documents of one consultation keep their order on every database, whichever node writes them. */
interface ChainsContract {

    TestDatabase database();

    /** As a version is given in at one node. */
    private static UUID given(TestDatabase node, UUID consultation) {
        UUID reference = UUID.randomUUID();
        node.doInTransaction(entities -> {
            Documents documents = new Documents(entities);
            VersionChain chain = documents
                    .lockChain("clinic", consultation.toString())
                    .orElseGet(() -> begun(documents, consultation));
            Versions versions = documents.hold(chain);
            Document document =
                    Document.waiting(reference, chain, versions.nextNumber(), SampleDocuments.submission(), NOW);
            document.takesThePlaceOf(versions.notLeft(), NOW, "clinic");
            documents.add(document);
        });
        return reference;
    }

    private static VersionChain begun(Documents documents, UUID consultation) {
        VersionChain chain = new VersionChain("clinic", consultation.toString(), SampleDocuments.NHS_NUMBER);
        documents.add(chain);
        return chain;
    }

    private static void changed(TestDatabase node, UUID reference, Consumer<Document> change) {
        node.doInTransaction(entities ->
                change.accept(new Documents(entities).lock(reference).orElseThrow()));
    }

    private static void claimed(TestDatabase node, UUID reference) {
        changed(node, reference, document -> {
            document.queue(NOW);
            document.claim(NODE, "node", NOW, other -> true);
        });
    }

    private static List<UUID> waiting(TestDatabase node, int atMost) {
        return node.inTransaction(entities -> new DocumentQueue(entities)
                .takeWaiting(NOW, atMost).stream().map(Document::reference).toList());
    }

    @Test
    default void theOrderOfVersionsIsThatOfTheirArrivalThoughEachNodeHasIdsOfItsOwn() throws Exception {
        UUID consultation = UUID.randomUUID();
        try (TestDatabase early = database().anotherNode();
                TestDatabase late = database().anotherNode()) {
            given(early, UUID.randomUUID());
            UUID first = given(late, consultation);
            UUID second = given(early, consultation);
            UUID third = given(early, consultation);

            List<Document> inOrder = early.inTransaction(entities -> {
                Documents documents = new Documents(entities);
                return documents.of(documents.find(first).orElseThrow().chain()).inOrder();
            });

            assertThat(inOrder).extracting(Document::reference).containsExactly(first, second, third);
            assertThat(inOrder.get(0).id()).isGreaterThan(inOrder.get(2).id());
            assertThat(inOrder).extracting(Document::number).containsOnly(1);
            assertThat(inOrder)
                    .extracting(Document::status)
                    .containsExactly(DocumentStatus.SUPERSEDED, DocumentStatus.SUPERSEDED, DocumentStatus.WAITING);
        }
    }

    @Test
    default void theOrderOfChangesTriesAndAnswersIsThatInWhichTheyCame() throws Exception {
        try (TestDatabase early = database().anotherNode();
                TestDatabase late = database().anotherNode()) {
            everythingOnceAt(early);
            UUID reference = given(late, UUID.randomUUID());
            claimed(late, reference);
            changed(early, reference, document -> document.claim(UUID.randomUUID(), "early", NOW, node -> false));
            changed(late, reference, document -> document.acknowledge(infrastructure("20013", true), NOW));
            changed(early, reference, document -> document.acknowledge(business("30001", true), NOW));
            changed(late, reference, document -> document.sent(1, "mesh-1", NOW));

            changed(early, reference, document -> {
                assertThat(document.history())
                        .extracting(StatusChange::status)
                        .containsExactly(
                                DocumentStatus.WAITING,
                                DocumentStatus.QUEUED,
                                DocumentStatus.SENDING,
                                DocumentStatus.DELIVERED,
                                DocumentStatus.ACCEPTED);
                assertThat(document.attempts()).extracting(SendAttempt::node).containsExactly("node", "early");
                assertThat(document.attempts().get(0).meshMessageId()).isEqualTo("mesh-1");
                assertThat(document.acknowledgements())
                        .extracting(Acknowledgement::code)
                        .containsExactly("20013", "30001");
            });
        }
    }

    /** So that its ids are the lower ones. */
    private static void everythingOnceAt(TestDatabase node) {
        UUID reference = given(node, UUID.randomUUID());
        claimed(node, reference);
        changed(node, reference, document -> document.acknowledge(infrastructure("20013", true), NOW));
    }

    @Test
    default void aThirdVersionDoesNotOvertakeAFirstThatIsInDoubt() {
        UUID consultation = UUID.randomUUID();
        UUID first = given(database(), consultation);
        claimed(database(), first);
        given(database(), consultation);
        UUID third = given(database(), consultation);

        List<UUID> whileInDoubt = waiting(database(), 1000);
        changed(database(), first, document -> document.sent(1, "mesh-1", NOW));

        assertThat(whileInDoubt).doesNotContain(third);
        assertThat(waiting(database(), 1000)).contains(third);
    }

    @Test
    default void whatIsBlockedOrHeldElsewhereStandsInNobodysWay() {
        UUID blocked = UUID.randomUUID();
        claimed(database(), given(database(), blocked));
        given(database(), blocked);
        UUID held = given(database(), UUID.randomUUID());
        UUID free = given(database(), UUID.randomUUID());

        List<UUID> taken = database().inTransaction(outer -> {
            new Documents(outer).lock(held);
            return waiting(database(), 1000);
        });

        assertThat(taken).contains(free).doesNotContain(held);
    }

    @Test
    default void aConsultationIsHeldWithItsDocumentsAndTheDeletionIsKept() {
        UUID consultation = UUID.randomUUID();
        UUID first = given(database(), consultation);
        given(database(), consultation);

        database().doInTransaction(entities -> {
            Versions versions = new Documents(entities).holdAllOf(first).orElseThrow();
            assertThat(versions.inOrder()).hasSize(2);
            versions.with(first).chain().delete(NOW);
        });
        changed(database(), first, document -> assertThat(
                        document.chain().deletion().orElseThrow().at())
                .isEqualTo(NOW));
        changed(database(), first, document -> document.chain().restore());

        changed(database(), first, document -> assertThat(document.chain().isDeleted())
                .isFalse());
    }
}
