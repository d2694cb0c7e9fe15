package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every byte of every shape of message. After a change that is meant, {@code -Dgoldens.rewrite=true} writes the files anew;
 * the difference is to be read before it is committed.
 */
class GoldenMessagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/itk3");

    static Stream<String> names() {
        return GoldenMessages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theMessageIsTheGoldenOneToTheByte(String name) throws IOException {
        Path golden = FOLDER.resolve(name + ".xml");
        byte[] message = GoldenMessages.all().get(name).whole();

        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.write(golden, message);
        }

        assertThat(new String(message, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
        assertThat(message).isEqualTo(Files.readAllBytes(golden));
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf(names().map(name -> name + ".xml").toList());
        }
    }
}
