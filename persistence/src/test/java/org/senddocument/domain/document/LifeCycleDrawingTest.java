package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawing in docs/document-life-cycle.md shows every move that the table permits, each once, and no other. */
class LifeCycleDrawingTest {

    /** Tests run in their module's folder. */
    private static final Path DOCUMENT = Path.of("../docs/document-life-cycle.md");

    private static final Pattern MOVE = Pattern.compile("(?m)^ *(\\w+) --> (\\w+)");

    @Test
    void theDrawingShowsThePermittedMovesAndNoOther() {
        List<String> drawn = MOVE.matcher(drawing())
                .results()
                .map(move -> move.group(1) + " --> " + move.group(2))
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(permitted());
    }

    private static List<String> permitted() {
        return Arrays.stream(DocumentStatus.values())
                .flatMap(from -> from.next().stream().map(to -> from + " --> " + to))
                .toList();
    }

    private static String drawing() {
        try {
            return Files.readString(DOCUMENT).split("```mermaid")[1].split("```")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
