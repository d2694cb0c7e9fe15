package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;

class DocumentListQueryTest {

    private static final DocumentListQuery EVERYTHING = new AskedList().query();

    @Test
    void aPageOfAFilteredListHasAnAddressOfItsOwn() {
        DocumentListQuery query = new AskedList()
                .status(DocumentStatus.REJECTED)
                .consultation("a b&c")
                .code("20009")
                .overdue()
                .needsPerson()
                .practiceToBeTold()
                .days("2026-11-06", "2026-11-07")
                .search("key")
                .query();

        assertThat(query.address(2))
                .isEqualTo(
                        "/documents?status=REJECTED&consultationId=a+b%26c&code=20009&overdue=true&needsPerson=true&practiceToBeTold=true"
                                + "&from=2026-11-06&to=2026-11-07&search=key&page=2");
    }

    @Test
    void aListOfOnePracticeOldestFirstHasAnAddressOfItsOwn() {
        DocumentListQuery query = new AskedList()
                .status(DocumentStatus.FAILED)
                .practice("A81001")
                .oldestFirst()
                .query();

        assertThat(query.address(1)).isEqualTo("/documents?status=FAILED&practice=A81001&order=oldest");
        assertThat(query.turnedRound()).isEqualTo("/documents?status=FAILED&practice=A81001");
        assertThat(query.resendAddress())
                .isEqualTo("/documents-resend?status=FAILED&needsPerson=true&practice=A81001&all=true");
        assertThat(query.filter(null).practice()).isEqualTo("A81001");
    }

    @Test
    void aListIsAFileByTheSameFilters() {
        assertThat(new AskedList()
                        .status(DocumentStatus.FAILED)
                        .search("key")
                        .query()
                        .fileAddress())
                .isEqualTo("/documents?status=FAILED&search=key&format=csv");
    }

    @Test
    void theFirstPageOfEverythingIsTheBareAddress() {
        assertThat(EVERYTHING.address(1)).isEqualTo("/documents");
        assertThat(EVERYTHING.isEverything()).isTrue();
    }

    @Test
    void whateverIsAskedForIsAFilterAndOnlyTheSearchForAPatientIsNone() {
        assertThat(new AskedList().needsPerson().query().isFiltered()).isTrue();
        assertThat(new AskedList().practiceToBeTold().query().isFiltered()).isTrue();
        assertThat(new AskedList().days("2026-11-06", "2026-11-07").query().isFiltered())
                .isTrue();
        assertThat(new AskedList().oldestFirst().query().isEverything()).isTrue();
        assertThat(new AskedList().search("key").query().isFiltered()).isFalse();
        assertThat(new AskedList().search("key").query().isEverything()).isFalse();
    }

    @Test
    void daysAreWholeDaysInLondon() {
        DocumentFilter filter =
                new AskedList().days("2026-07-06", "2026-07-06").query().filter(null);

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-07-05T23:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-07-06T23:00:00Z"));
    }

    @Test
    void theDayWhenTheClocksGoBackHasTwentyFiveHours() {
        DocumentFilter filter =
                new AskedList().days("2026-10-25", "2026-10-25").query().filter(null);

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
    }

    @Test
    void whatIsNotAskedForIsNotFiltered() {
        assertThat(EVERYTHING.filter(null)).isEqualTo(DocumentFilter.all());
    }

    @Test
    void theNhsNumberIsNeverPartOfAnAddress() {
        DocumentListQuery query = new AskedList().search("key").query();

        assertThat(query.filter("9990000018").nhsNumber()).isEqualTo("9990000018");
        assertThat(query.address(2)).doesNotContain("999");
    }
}
