package org.senddocument.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void countsAreToldInWordsAndInOneOrder() {
        assertThat(new Counts().of(Map.of("overdue", 3L, "abandonedRuns", 0L)))
                .containsExactly("0 abandoned runs", "3 overdue");
    }
}
