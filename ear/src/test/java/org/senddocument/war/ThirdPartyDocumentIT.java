package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** docs/third-party.md has one line for each library that the WAR carries, and none for another. */
class ThirdPartyDocumentIT {

    private static final Pattern LIBRARY = Pattern.compile("WEB-INF/lib/(.+?)-\\d.*\\.jar");
    private static final Pattern LINE = Pattern.compile("^\\| (`.+`) \\| .+ \\| .+ \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final List<String> OURS = List.of("persistence", "ejb", "batch");

    @Test
    void everyLibraryHasItsLineAndEveryLineALibrary() throws IOException {
        List<String> libraries = libraries();
        List<Pattern> told = told();

        assertThat(libraries).isNotEmpty().allSatisfy(library -> assertThat(told)
                .as(library)
                .filteredOn(names -> names.matcher(library).matches())
                .hasSize(1));
        assertThat(told).allSatisfy(names -> assertThat(libraries).anyMatch(names.asMatchPredicate()));
    }

    private static List<String> libraries() throws IOException {
        try (ZipFile war = new ZipFile(System.getProperty("war"))) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .map(LIBRARY::matcher)
                    .filter(name -> name.matches() && !OURS.contains(name.group(1)))
                    .map(name -> name.group(1))
                    .distinct()
                    .toList();
        }
    }

    /** An asterisk stands for the rest of a name. */
    private static List<Pattern> told() throws IOException {
        String document = Files.readString(Path.of("../docs/third-party.md"));
        return found(LINE, document).stream()
                .flatMap(cell -> found(NAME, cell).stream())
                .map(name -> Pattern.compile(name.replace(".", "\\.").replace("*", ".*")))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
