package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;

class DocumentListQueryTest {

    private static final DocumentListQuery EVERYTHING =
            new DocumentListQuery(null, null, null, false, false, false, null, null, null);

    @Test
    void aPageOfAFilteredListHasAnAddressOfItsOwn() {
        DocumentListQuery query = new DocumentListQuery(
                DocumentStatus.REJECTED,
                "a b&c",
                "20009",
                true,
                true,
                true,
                LocalDate.of(2026, 11, 6),
                LocalDate.of(2026, 11, 7),
                "key");

        assertThat(query.address(2))
                .isEqualTo(
                        "/documents?status=REJECTED&consultationId=a+b%26c&code=20009&overdue=true&needsPerson=true&practiceToBeTold=true"
                                + "&from=2026-11-06&to=2026-11-07&search=key&page=2");
    }

    @Test
    void aListOfOnePracticeOldestFirstHasAnAddressOfItsOwn() {
        DocumentListQuery query = new DocumentListQuery(
                DocumentStatus.FAILED, null, null, false, false, false, null, null, null, "A81001", true);

        assertThat(query.address(1)).isEqualTo("/documents?status=FAILED&practice=A81001&order=oldest");
        assertThat(query.turnedRound()).isEqualTo("/documents?status=FAILED&practice=A81001");
        assertThat(query.resendAddress()).isEqualTo("/documents-resend?status=FAILED&practice=A81001&all=true");
        assertThat(query.filter(null).practice()).isEqualTo("A81001");
    }

    @Test
    void theHeadingNamesTheList() {
        DocumentListQuery rejected =
                new DocumentListQuery(DocumentStatus.REJECTED, null, null, false, false, false, null, null, null);
        DocumentListQuery ofOneCode =
                new DocumentListQuery(DocumentStatus.REJECTED, null, "30002", false, false, false, null, null, null);

        assertThat(EVERYTHING.heading()).isEqualTo("documents");
        assertThat(rejected.heading()).isEqualTo("documents.status.REJECTED");
        assertThat(ofOneCode.heading()).isEqualTo("documents.filtered");
        assertThat(new DocumentListQuery(null, null, null, true, false, false, null, null, null).heading())
                .isEqualTo("documents.overdue");
    }

    @Test
    void inWordsAListNamesItsFiltersAndNoPatient() {
        DocumentListQuery query =
                new DocumentListQuery(DocumentStatus.REJECTED, null, "30002", false, false, false, null, null, "key");

        assertThat(query.inWords()).isEqualTo("Status: Rejected; Code: 30002; Patient: one patient");
        assertThat(EVERYTHING.inWords()).isEqualTo("All documents");
    }

    @Test
    void theFirstPageOfEverythingIsTheBareAddress() {
        assertThat(EVERYTHING.address(1)).isEqualTo("/documents");
        assertThat(EVERYTHING.isEverything()).isTrue();
    }

    @Test
    void daysAreWholeDaysInLondon() {
        DocumentListQuery inSummer = new DocumentListQuery(
                null, null, null, false, false, false, LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 6), null);

        DocumentFilter filter = inSummer.filter(null);

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-07-05T23:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-07-06T23:00:00Z"));
    }

    @Test
    void theDayWhenTheClocksGoBackHasTwentyFiveHours() {
        DocumentListQuery query = new DocumentListQuery(
                null, null, null, false, false, false, LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25), null);

        DocumentFilter filter = query.filter(null);

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
    }

    @Test
    void whatIsNotAskedForIsNotFiltered() {
        assertThat(EVERYTHING.filter(null)).isEqualTo(DocumentFilter.all());
    }

    @Test
    void theNhsNumberIsNeverPartOfAnAddress() {
        DocumentListQuery query = new DocumentListQuery(null, null, null, false, false, false, null, null, "key");

        assertThat(query.filter("9990000018").nhsNumber()).isEqualTo("9990000018");
        assertThat(query.address(2)).doesNotContain("999");
    }
}
