package org.senddocument.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.document.VersionChain;

/** Which documents need a person, on every database that we support. */
public interface NeedingAPersonContract {

    OverdueAfter PATIENCE = new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5));
    Instant THEN = Instant.parse("2026-04-06T10:00:00Z");
    Instant LATER = THEN.plus(Duration.ofDays(30));

    TestDatabase database();

    private UUID kept(BiFunction<BooksOfDocuments, VersionChain, Document> consultation) {
        return database().inTransaction(entities -> {
            BooksOfDocuments books = new BooksOfDocuments(entities);
            VersionChain chain = books.chain("clinic", UUID.randomUUID().toString());
            return consultation.apply(books, chain).reference();
        });
    }

    private List<UUID> inNeed() {
        return database().inTransaction(entities -> {
            TroubledDocuments troubled = new TroubledDocuments(entities);
            return Stream.concat(
                            troubled.notArrived(PATIENCE, LATER).stream(), troubled.overdue(PATIENCE, LATER).stream())
                    .map(TroubledDocument::reference)
                    .toList();
        });
    }

    @Test
    default void whatDidNotArriveOrIsOverdueNeedsAPerson() {
        UUID rejected = kept((books, of) -> books.rejected(of, 1, THEN));
        UUID overdue = kept((books, of) -> books.sent(of, 1, THEN));
        UUID onItsWay = kept((books, of) -> books.sent(of, 1, LATER));

        assertThat(inNeed()).contains(rejected, overdue).doesNotContain(onItsWay);
    }

    @Test
    default void whatANewerVersionStandsInForNeedsNobodyUnlessThatEndedBeforeItLeft() {
        UUID replaced = kept((books, of) -> {
            Document first = books.rejected(of, 1, THEN);
            books.waiting(of, 2, THEN);
            return first;
        });
        UUID alone = kept((books, of) -> {
            Document first = books.rejected(of, 1, THEN);
            books.waiting(of, 2, THEN).cancel(THEN, "clerk", "entered twice");
            return first;
        });

        assertThat(inNeed()).contains(alone).doesNotContain(replaced);
    }

    @Test
    default void aCopyThatFailedNeedsNobodyWhereItsOriginalWasAcceptedLate() {
        UUID copy = kept((books, of) -> {
            Document original = books.accepted(of, 1, THEN, LATER);
            Document again = books.rejected(of, 1, THEN.plusSeconds(60));
            books.isCopyOf(again, original);
            return again;
        });

        assertThat(inNeed()).doesNotContain(copy);
    }

    @Test
    default void whatWasDeletedAtItsSourceNeedsNobody() {
        UUID deleted = kept((books, of) -> {
            of.delete(LATER);
            return books.rejected(of, 1, THEN);
        });

        assertThat(inNeed()).doesNotContain(deleted);
    }
}
