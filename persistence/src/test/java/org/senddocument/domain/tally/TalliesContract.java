package org.senddocument.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedConsultation;

/** How consultations are counted, on every database that we support. Each test has days of its own. */
public interface TalliesContract {

    OverdueAfter PATIENCE = new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5));

    TestDatabase database();

    private void keep(Consumer<BooksOfDocuments> writing) {
        database().doInTransaction(entities -> writing.accept(new BooksOfDocuments(entities)));
    }

    private List<Tally> count(Grouping by, String from, String to, String now) {
        return database().inTransaction(entities -> new Tallies(entities)
                .count(by, LocalDate.parse(from), LocalDate.parse(to), PATIENCE, Instant.parse(now)));
    }

    private static VersionChain somebody(BooksOfDocuments books) {
        return books.chain("clinic", UUID.randomUUID().toString());
    }

    @Test
    default void aConsultationCountsOnceByItsNewestVersion() {
        Instant monday = Instant.parse("2026-01-05T10:00:00Z");
        keep(books -> {
            VersionChain chain = somebody(books);
            books.accepted(chain, 1, monday, monday.plusSeconds(60));
            books.rejected(chain, 2, monday.plus(Duration.ofDays(3)));
        });

        List<Tally> tallies = count(Grouping.ALL, "2026-01-05", "2026-01-05", "2026-01-10T00:00:00Z");

        assertThat(tallies).singleElement().satisfies(tally -> {
            assertThat(tally.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(tally.count()).isEqualTo(1);
            assertThat(tally.oldest()).isEqualTo(monday);
            assertThat(tally.median()).isNull();
        });
    }

    @Test
    default void aCopyThatWasAcceptedCountsBeforeALaterOneThatWasNot() {
        Instant day = Instant.parse("2026-01-12T10:00:00Z");
        keep(books -> {
            VersionChain chain = somebody(books);
            books.accepted(chain, 1, day, day.plusSeconds(60));
            books.rejected(chain, 1, day.plusSeconds(30));
        });

        List<Tally> tallies = count(Grouping.ALL, "2026-01-12", "2026-01-12", "2026-01-12T12:00:00Z");

        assertThat(tallies).extracting(Tally::outcome).containsExactly(Outcome.ACCEPTED);
    }

    @Test
    default void whatHasWaitedTooLongForAnAnswerIsOverdue() {
        keep(books -> {
            books.sent(somebody(books), 1, Instant.parse("2026-01-19T10:00:00Z"));
            books.sent(somebody(books), 1, Instant.parse("2026-01-19T12:00:00Z"));
        });

        List<Tally> tallies = count(Grouping.ALL, "2026-01-19", "2026-01-19", "2026-01-20T11:00:00Z");

        assertThat(tallies).extracting(Tally::outcome).containsExactly(Outcome.SENT, Outcome.OVERDUE);
        assertThat(tallies.get(1).oldest()).isEqualTo(Instant.parse("2026-01-19T10:00:00Z"));
    }

    @Test
    default void daysAreThoseOfLondonAlsoWhenTheClocksChange() {
        keep(books -> {
            // 29 March has 23 hours, from 00:00 UTC to 23:00 UTC; 25 October has 25, from 23:00 UTC the evening before.
            for (String time : List.of(
                    "2026-03-28T23:59:59Z",
                    "2026-03-29T00:00:00Z",
                    "2026-03-29T22:59:59Z",
                    "2026-03-29T23:00:00Z",
                    "2026-10-24T22:59:59Z",
                    "2026-10-24T23:00:00Z",
                    "2026-10-25T23:59:59Z",
                    "2026-10-26T00:00:00Z")) {
                books.waiting(somebody(books), 1, Instant.parse(time));
            }
        });

        List<Tally> spring = count(Grouping.DAY, "2026-03-27", "2026-03-31", "2026-04-01T00:00:00Z");
        List<Tally> autumn = count(Grouping.DAY, "2026-10-23", "2026-10-27", "2026-10-28T00:00:00Z");

        assertThat(spring).extracting(Tally::key).containsExactly("2026-03-28", "2026-03-29", "2026-03-30");
        assertThat(spring).extracting(Tally::count).containsExactly(1L, 2L, 1L);
        assertThat(autumn).extracting(Tally::key).containsExactly("2026-10-24", "2026-10-25", "2026-10-26");
        assertThat(autumn).extracting(Tally::count).containsExactly(1L, 2L, 1L);
    }

    @Test
    default void theTimesToAcceptanceAreTheMedianAndTheNinetyFifth() {
        Instant day = Instant.parse("2026-02-02T10:00:00Z");
        keep(books -> {
            for (int i = 1; i <= 20; i++) {
                books.accepted(somebody(books), 1, day, day.plusSeconds(100L * i));
            }
        });

        List<Tally> tallies = count(Grouping.PRACTICE, "2026-02-02", "2026-02-02", "2026-02-03T10:00:00Z");

        assertThat(tallies).singleElement().satisfies(tally -> {
            assertThat(tally.key()).isEqualTo("B82001");
            assertThat(tally.count()).isEqualTo(20);
            assertThat(tally.median()).isEqualTo(1000);
            assertThat(tally.percentile95()).isEqualTo(1900);
        });
    }

    @Test
    default void sendersAreToldApartByAccountAndOrganisation() {
        Instant day = Instant.parse("2026-02-09T10:00:00Z");
        keep(books -> {
            books.waiting(books.chain("clinic-a", UUID.randomUUID().toString()), 1, day);
            books.waiting(books.chain("clinic-b", UUID.randomUUID().toString()), 1, day);
        });

        List<Tally> tallies = count(Grouping.SENDER, "2026-02-09", "2026-02-09", "2026-02-09T11:00:00Z");

        assertThat(tallies).extracting(Tally::key).containsExactly("clinic-a", "clinic-b");
        assertThat(tallies).extracting(Tally::detail).containsOnly("A12345");
    }

    @Test
    default void whatWasFinalisedAndNeverArrivedIsNamed() {
        LocalDate day = LocalDate.parse("2026-02-16");
        Instant now = Instant.parse("2026-02-16T10:00:00Z");
        keep(books -> books.waiting(books.chain("clinic", "arrived"), 1, now));
        database().doInTransaction(entities -> {
            Expectations expectations = new Expectations(entities);
            expectations.add(new ExpectedConsultation("clinic", "arrived", day, now));
            expectations.add(new ExpectedConsultation("clinic", "lost", day, now));
            expectations.add(new ExpectedConsultation("other", "arrived", day, now));
        });

        List<ExpectedConsultation> missing =
                database().inTransaction(entities -> new Expectations(entities).missing(day, day, 10));
        long number = database().inTransaction(entities -> new Expectations(entities).countMissing(day, day));

        assertThat(missing)
                .extracting(ExpectedConsultation::account, ExpectedConsultation::consultationId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("clinic", "lost"),
                        org.assertj.core.groups.Tuple.tuple("other", "arrived"));
        assertThat(number).isEqualTo(2);
    }
}
