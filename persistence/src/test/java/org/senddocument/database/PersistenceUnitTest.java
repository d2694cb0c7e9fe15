package org.senddocument.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The WAR and the EAR map the same classes, and all that there are: a server finds none by itself. */
class PersistenceUnitTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern LISTED = Pattern.compile("<class>(.*)</class>");
    private static final Pattern DATA_SOURCE = Pattern.compile("<jta-data-source>.*</jta-data-source>");

    private static String unit(String artefact) throws IOException {
        return Files.readString(Path.of("src/main", artefact, "META-INF/persistence.xml"));
    }

    @Test
    void theWarAndTheEarDifferInTheirDataSourceAlone() throws IOException {
        String micro = DATA_SOURCE.matcher(unit("micro")).replaceAll("");
        String server = DATA_SOURCE.matcher(unit("server")).replaceAll("");

        assertThat(micro).isEqualTo(server);
        assertThat(unit("micro")).isNotEqualTo(unit("server"));
    }

    @Test
    void everyMappedClassIsListedAndNoOther() throws IOException {
        List<String> listed = LISTED.matcher(unit("micro"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(mapped());
    }

    private static List<String> mapped() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .filter(PersistenceUnitTest::isMapped)
                    .toList();
        }
    }

    private static boolean isMapped(String name) {
        try {
            Class<?> type = Class.forName(name, false, PersistenceUnitTest.class.getClassLoader());
            return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                    .anyMatch(type::isAnnotationPresent);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
