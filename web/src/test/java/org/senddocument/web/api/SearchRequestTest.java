package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;

class SearchRequestTest {

    private static SearchRequest of(String status, String consultationId, String from, String nhsNumber) {
        return new SearchRequest(status, consultationId, null, null, null, null, from, null, nhsNumber, null, null);
    }

    @Test
    void everyFieldNarrowsTheSearch() {
        DocumentFilter filter = new SearchRequest(
                        "SENT",
                        "c-1",
                        "20009",
                        true,
                        false,
                        true,
                        "2026-11-20T18:30:00Z",
                        "2026-11-21T00:00:00+01:00",
                        "999 000 0018",
                        null,
                        null)
                .filter();

        assertThat(filter)
                .isEqualTo(new DocumentFilter(
                        DocumentStatus.SENT,
                        "c-1",
                        "20009",
                        true,
                        false,
                        true,
                        Instant.parse("2026-11-20T18:30:00Z"),
                        Instant.parse("2026-11-20T23:00:00Z"),
                        "9990000018"));
    }

    @Test
    void whatIsEmptyIsNotAskedFor() {
        assertThat(of("", "", "", "").filter()).isEqualTo(DocumentFilter.all());
        assertThat(SearchRequest.ANYTHING.filter()).isEqualTo(DocumentFilter.all());
    }

    @Test
    void aPlusSignThatAnAddressTurnedIntoABlankIsRead() {
        assertThat(of(null, null, "2026-11-20T18:30:00 01:00", null).filter().from())
                .isEqualTo("2026-11-20T17:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"sent, status", "LOST, status"})
    void aStatusThatThereIsNotIsNamed(String status, String field) {
        assertThatThrownBy(() -> of(status, null, null, null).filter())
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(field + " must be one of WAITING, QUEUED,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-01-02", "2026-01-02T18:30:00", "+12345-01-01T00:00:00Z"})
    void aTimeThatIsNoneIsNamed(String from) {
        assertThatThrownBy(() -> of(null, null, from, null).filter())
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("from must be a time")
                .hasMessageNotContaining(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "a\nb", "\ud800"})
    void aTextThatNoDatabaseTakesIsNamed(String consultationId) {
        assertThatThrownBy(() -> of(null, consultationId, null, null).filter())
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("consultationId must have at most 255 characters");
    }

    @Test
    void aTextThatIsTooLongIsNamed() {
        assertThat(of(null, "a".repeat(255), null, null).filter().consultationId())
                .hasSize(255);
        assertThatThrownBy(() -> of(null, null, null, "9".repeat(256)).filter())
                .hasMessageStartingWith("nhsNumber must");
    }

    @Test
    void aSearchIsNotPrinted() {
        assertThat(of(null, null, null, "9990000018")).hasToString("SearchRequest[…]");
    }
}
