package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/hazards.md numbers its hazards, and every test that it leans on is there and is run. */
class HazardsDocumentTest {

    private static final int COLUMNS = 6;

    private final List<List<String>> rows = Repository.text("docs/hazards.md")
            .lines()
            .filter(line -> line.startsWith("| H"))
            .map(ConformanceDocument::cells)
            .toList();

    @Test
    void hazardsAreNumberedAndToldInFull() {
        assertThat(rows).isNotEmpty().allSatisfy(cells -> assertThat(cells).hasSize(COLUMNS));
        assertThat(rows)
                .extracting(cells -> cells.get(0))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, rows.size())
                        .mapToObj("H%02d"::formatted)
                        .toList());
        assertThat(rows).allSatisfy(cells -> assertThat(cells.subList(1, COLUMNS - 1))
                .as(cells.get(0))
                .noneMatch(String::isBlank));
    }

    @Test
    void whatStandsAgainstEachIsShownByTestsThatAreThere() {
        TestSources tests = new TestSources();

        assertThat(rows).allSatisfy(cells -> assertThat(Proof.in(cells.get(COLUMNS - 2)))
                .as(cells.get(0))
                .isNotEmpty()
                .allMatch(proof -> tests.has(proof.testClass(), proof.method())));
    }
}
