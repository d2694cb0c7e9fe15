package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.service.job.JobName;

/** What README.md and the handbooks point to is there: types, settings, incidents, jobs. */
class HandbookTest {

    private static final String OPERATING = Repository.text("docs/operating.md");

    @Test
    void everyWordOfTheGlossaryIsAWordOfTheCode() {
        Set<String> words = found(Repository.text("docs/glossary.md"), "\\| `(\\w+)` \\|$");

        assertThat(words).isNotEmpty();
        assertThat(namesOf("main")).containsAll(words);
    }

    @Test
    void theReadmeSendsNobodyToATestThatIsNotThere() {
        Set<String> tests = found(Repository.text("README.md"), "`(\\w+(?:Test|IT|Contract))`");

        assertThat(tests).isNotEmpty();
        assertThat(namesOf("test")).containsAll(tests);
    }

    @Test
    void everySettingThatOperatorsAreToldOfExists() {
        Set<String> keys = found(OPERATING, "`(senddocument\\.[\\w.-]+?)(?:=\\w+)?`");

        assertThat(keys).isNotEmpty();
        assertThat(DocumentedSettings.read().keySet()).containsAll(keys);
    }

    @Test
    void everyIncidentIsInThePlanForTheNight() {
        List<String> causes =
                Arrays.stream(IncidentCause.values()).map(IncidentCause::name).toList();

        assertThat(causes).allSatisfy(cause -> assertThat(OPERATING).contains("`" + cause + "`"));
    }

    @Test
    void everyJobThatOperatorsAreToldOfExists() {
        Set<String> jobs = found(OPERATING, "`(\\w+-(?:documents|acknowledgements))`");

        assertThat(jobs).isNotEmpty();
        assertThat(Arrays.stream(JobName.values()).map(JobName::text)).containsAll(jobs);
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Types and last parts of packages. */
    private static Set<String> namesOf(String part) {
        return Stream.of("persistence", "ejb", "batch", "web", "ear")
                .flatMap(module -> Repository.tree(module + "/src/" + part + "/java"))
                .flatMap(file -> Stream.of(file, file.getParent()))
                .map(Path::getFileName)
                .map(name -> name.toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
