package org.senddocument.itk3.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.itk3.GoldenMessages;
import org.senddocument.itk3.SampleMessages;
import org.senddocument.system.SharedFiles;

/** The base standard always, the official profiles where their folder is present; they are no part of this tree. */
class StandardCheckTest {

    @TempDir
    Path folder;

    static Stream<String> names() {
        return GoldenMessages.all().keySet().stream();
    }

    private static SampleMessages golden(String name) {
        return GoldenMessages.all().get(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShapeOfMessageKeepsTheBaseStandard(String name) {
        assertThat(Checks.BASE.breaches(golden(name).envelope(), golden(name).version(), ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<status value=\"final\"/>        | ",
                "<status value=\"final\"/>        | <status value=\"finished\"/>",
                "<birthDate value=\"1968-03-07\"/> | <birthDate value=\"7 March 1968\"/>",
                "<family value=\"Okafor-Lindqvist\"/> | <family value=\"Okafor-Lindqvist\"/><nickname value=\"T\"/>"
            })
    void whatBreaksTheBaseStandardIsFoundAndNotRepeated(String part, String changed) {
        String xml = golden("v2-report").envelope().readable();

        assertThat(Checks.BASE.breaches(xml.replace(part, changed == null ? "" : changed)))
                .isNotEmpty()
                .allSatisfy(breach ->
                        assertThat(breach.toString()).doesNotContain("Okafor", "1968", "9991234004", "finished"));
    }

    @Test
    void aMessageIsHeldToTheRulesFirstAndThenToTheStandard() {
        assertThat(FullCheck.with(Profiles.NONE).checks())
                .hasExactlyElementsOfTypes(GpConnectRules.class, StandardCheck.class);
    }

    @Test
    void theOfficialProfilesAreUsedWhereTheyAreThere() {
        StandardCheck official = new StandardCheck(Profiles.under(SharedFiles.require("spec/profiles")));
        String xml = golden("v2-report").envelope().readable();

        GoldenMessages.all()
                .forEach((name, sample) -> assertThat(official.breaches(sample.envelope(), sample.version(), ""))
                        .as(name)
                        .isEmpty());
        assertThat(official.breaches(xml.replace("BusAckRequested", "Priority")))
                .as("only the profile of the header knows its keys")
                .isNotEmpty();
    }

    @Test
    void aFolderWithoutProfilesIsNone() throws IOException {
        assertThatThrownBy(() -> Profiles.under(folder)).hasMessage("no profile is there");
        assertThatThrownBy(() -> Profiles.under(folder.resolve("absent"))).hasMessage("it cannot be read");
        Files.writeString(folder.resolve("page.xml"), "<html/>");
        assertThatThrownBy(() -> Profiles.under(folder)).hasMessage("page.xml is no FHIR");
    }
}
