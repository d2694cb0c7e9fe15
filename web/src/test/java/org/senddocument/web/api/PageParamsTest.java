package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.paging.PageRequest;

class PageParamsTest {

    private static PageRequest of(String page, String size) {
        PageParams params = new PageParams();
        params.page = page;
        params.size = size;
        return params.request();
    }

    @Test
    void theFirstPageOfTheUsualSizeIsMeantWhereNothingIsSaid() {
        assertThat(of(null, null)).isEqualTo(new PageRequest(1, 50));
        assertThat(of("", "")).isEqualTo(new PageRequest(1, 50));
    }

    @Test
    void aLargerPageThanIsReadAtATimeIsCut() {
        assertThat(of("3", "5000")).isEqualTo(new PageRequest(3, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "0", "-1", "99999999999", " 1", "1e3"})
    void whatIsNoWholeNumberOfOneOrMoreIsNamed(String text) {
        assertThatThrownBy(() -> of(text, null))
                .isInstanceOf(RequestException.class)
                .hasMessage("page must be a whole number from 1 to 2147483647.");
        assertThatThrownBy(() -> of(null, text)).hasMessageStartingWith("size must be");
    }
}
