package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each decision has one number, none is missing, and the list of them is complete. */
class DecisionsTest {

    private static final String FOLDER = "docs/adr";

    private final List<String> names = Repository.files(FOLDER).stream()
            .map(Path::getFileName)
            .map(Path::toString)
            .filter(name -> !name.equals("README.md"))
            .toList();

    @Test
    void theNumbersRunFromOneWithoutGapOrDouble() {
        List<String> numbers = names.stream().map(name -> name.substring(0, 4)).toList();

        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }

    @Test
    void everyDecisionBeginsWithItsNumber() {
        assertThat(names).allSatisfy(name -> assertThat(heading(name))
                .startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". "));
    }

    @Test
    void theListNamesEveryDecisionByNumberFileAndTitle() {
        List<String> rows = Repository.text(FOLDER + "/README.md")
                .lines()
                .filter(line -> line.startsWith("| ["))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        names.stream().map(DecisionsTest::row).toList());
    }

    private static String row(String name) {
        String title = heading(name).replaceFirst("^# [0-9]+\\. ", "");
        return "| [%s](%s) | %s |".formatted(name.substring(0, 4), name, title);
    }

    private static String heading(String name) {
        return Repository.text(FOLDER + "/" + name).lines().findFirst().orElse("");
    }
}
