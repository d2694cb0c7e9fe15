package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    private static String drawn(Pagination pagination) {
        return pagination.steps().stream()
                .map(step -> step.gap() ? ".." : step.current() ? "[" + step.number() + "]" : "" + step.number())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,[1]",
        "1,2,[1] 2",
        "1,10,[1] 2 .. 10",
        "2,10,1 [2] 3 .. 10",
        "5,10,1 .. 4 [5] 6 .. 10",
        "10,10,1 .. 9 [10]",
        "3,3,1 2 [3]"
    })
    void theNeighboursAndTheEndsAreShown(int page, int pages, String expected) {
        assertThat(drawn(Pagination.of(page, pages, number -> "?page=" + number)))
                .isEqualTo(expected);
    }

    @Test
    void onePageNeedsNoLinks() {
        assertThat(Pagination.of(1, 1, number -> "").isNeeded()).isFalse();
        assertThat(Pagination.of(1, 2, number -> "").isNeeded()).isTrue();
    }

    @Test
    void theEndsHaveOneNeighbour() {
        assertThat(Pagination.of(1, 3, number -> "?page=" + number))
                .satisfies(first -> assertThat(first.previous()).isNull())
                .satisfies(first -> assertThat(first.next()).isEqualTo("?page=2"));
        assertThat(Pagination.of(3, 3, number -> "?page=" + number))
                .satisfies(last -> assertThat(last.previous()).isEqualTo("?page=2"))
                .satisfies(last -> assertThat(last.next()).isNull());
    }
}
