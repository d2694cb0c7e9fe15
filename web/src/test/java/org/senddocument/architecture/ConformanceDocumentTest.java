package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senddocument.architecture.ConformanceDocument.Row;
import org.senddocument.system.SharedFiles;

/** docs/conformance.md has a row for every requirement, and every test that it names is there and is run. */
class ConformanceDocumentTest {

    private static final String IDS = "web/src/test/resources/org/senddocument/architecture/requirements.txt";

    private final ConformanceDocument document = new ConformanceDocument();
    private final List<String> ids = Repository.text(IDS).lines().toList();

    @Test
    void everyRequirementHasARow() {
        List<String> told = document.rows().stream().map(Row::id).toList();

        assertThat(told).containsAll(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyRowSaysWhomItBinds() {
        assertThat(document.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(Set.of("sender", "receiver", "calling system", "sender, receiver", "sender, calling system"))
                    .as(row.id())
                    .contains(row.binds());
            assertThat(row.how()).as(row.id()).isNotBlank();
        });
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        TestSources tests = new TestSources();
        List<Proof> missing = document.rows().stream()
                .flatMap(row -> row.proof().stream())
                .distinct()
                .filter(proof -> !tests.has(proof.testClass(), proof.method()))
                .toList();

        assertThat(document.rows().stream().flatMap(row -> row.proof().stream()))
                .isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsProvenIsProvenOnEveryMachine() {
        TestSources tests = new TestSources();
        List<String> leaning = document.rows().stream()
                .filter(row -> !row.proof().isEmpty())
                .filter(row -> row.proof().stream().allMatch(proof -> tests.mayBeSkipped(proof.testClass())))
                .map(Row::id)
                .toList();

        assertThat(tests.mayBeSkipped("ConformanceDocumentTest")).isTrue();
        assertThat(leaning).isEmpty();
    }

    @Test
    void whatBindsUsIsProvenOrSaidNotToBe() {
        List<String> bare = document.rows().stream()
                .filter(row -> row.bindsUs() && row.proof().isEmpty())
                .map(Row::id)
                .toList();
        List<String> told = document.rows().stream().map(Row::id).toList();

        assertThat(document.notProven()).containsAll(bare).doesNotHaveDuplicates();
        assertThat(told).containsAll(document.notProven());
    }

    @Test
    void whatIsProvenInPartSaysSo() {
        List<String> leaning = document.rows().stream()
                .filter(row -> row.how().contains("ee above"))
                .map(Row::id)
                .toList();

        assertThat(document.notProven()).containsExactlyInAnyOrderElementsOf(leaning);
    }

    @Test
    void theIdsAreThoseOfTheStandard() throws IOException {
        List<String> standard = Files.readAllLines(SharedFiles.require("spec/requirements.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(ids.stream().filter(id -> !id.contains("-TST-"))).containsExactlyElementsOf(standard);
        assertThat(ids.stream().filter(id -> id.contains("-TST-"))).hasSize(13);
    }
}
