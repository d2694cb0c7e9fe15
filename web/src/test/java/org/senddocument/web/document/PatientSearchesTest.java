package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatientSearchesTest {

    private final PatientSearches searches = new PatientSearches();

    @Test
    void aSearchIsFoundByItsKey() {
        searches.keep("key", "9990000018");

        assertThat(searches.nhsNumber("key")).contains("9990000018");
        assertThat(searches.nhsNumber("another")).isEmpty();
        assertThat(searches.nhsNumber(null)).isEmpty();
    }

    @Test
    void onlyTheLatestAreKept() {
        for (int i = 0; i <= 20; i++) {
            searches.keep("key-" + i, "9990000018");
        }

        assertThat(searches.nhsNumber("key-0")).isEmpty();
        assertThat(searches.nhsNumber("key-20")).isPresent();
    }
}
