package org.senddocument.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.content.Content;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.inbound.InboundMessage;

/** Consultations that are kept, and the steps by which they go. */
interface KeptConsultations {

    Instant THEN = Instant.parse("2026-03-02T10:00:00Z");
    Instant TOLD = THEN.plusSeconds(90);
    Instant LATER = THEN.plus(Duration.ofDays(90));

    TestDatabase database();

    default long kept(BiFunction<BooksOfDocuments, VersionChain, Document> consultation) {
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

    static DueForRemoval accepted(RemovedPart part, Instant endedBefore) {
        return new DueForRemoval(part, Map.of(RetentionGroup.ACCEPTED, endedBefore));
    }

    static DueForRemoval everything(RemovedPart part, Instant endedBefore) {
        return new DueForRemoval(
                part,
                Map.of(
                        RetentionGroup.ACCEPTED, endedBefore,
                        RetentionGroup.NEVER_SENT, endedBefore,
                        RetentionGroup.SENT_ANOTHER_WAY, endedBefore));
    }

    default boolean isDue(DueForRemoval rule, long chain) {
        return database().inTransaction(entities -> {
            RetainedConsultations retained = new RetainedConsultations(entities);
            boolean listed = retained.due(rule, 0, 1000).contains(chain);
            assertThat(retained.isDue(rule, chain)).isEqualTo(listed);
            return listed;
        });
    }

    default List<UUID> remove(DueForRemoval rule, long chain) {
        return database().inTransaction(entities -> new Removal(entities)
                .remove(new LegalHolds(entities).lockChain(chain).orElseThrow(), rule, LATER));
    }

    default long rows(String table, String condition) {
        return database().inTransaction(entities -> ((Number)
                        entities.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + condition)
                                .getSingleResult())
                .longValue());
    }
}
