package org.senddocument.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.sandbox.directory.DirectorySandbox;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.pds.ApiAnswers;
import org.senddocument.service.tracing.DirectoryAnswer;
import org.senddocument.service.tracing.PracticeDetails;
import org.senddocument.system.SharedFiles;

/** The directories are asked over HTTP, as they stand in for themselves on the loopback. */
class DirectoriesTest {

    private static final String INTERACTION = "urn:nhs:names:services:gpconnect:fhir:rest:read:location";

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final DirectorySandbox sandbox = new DirectorySandbox();
    private final OrganisationData organisations = new OrganisationData(
            new DirectorySettings(
                    sandbox.organisationData(), Optional.of(DirectorySandbox.API_KEY), "", Duration.ofSeconds(10)),
            clock);
    private final SpineDirectory systems = new SpineDirectory(
            new DirectorySettings(
                    sandbox.spineDirectory(),
                    Optional.of(DirectorySandbox.API_KEY),
                    INTERACTION,
                    Duration.ofSeconds(10)),
            clock);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aPracticeIsDescribed() {
        sandbox.organisation("B82001", "SAMPLE PRACTICE", true, "0113 496 0002", "1 MILL LANE", "MILLTOWN");

        DirectoryAnswer<PracticeDetails> answer = organisations.find("B82001");

        assertThat(answer)
                .isEqualTo(new DirectoryAnswer.Known<>(new PracticeDetails(
                        "SAMPLE PRACTICE",
                        List.of("1 MILL LANE", "MILLTOWN", "LEEDS", "LS1 4AP"),
                        "0113 496 0002",
                        false)));
    }

    @Test
    void aClosedPracticeWithoutTelephoneIsDescribedSo() {
        sandbox.organisation("B82001", "SAMPLE PRACTICE", false, null, "1 MILL LANE");

        assertThat(organisations.find("B82001"))
                .isEqualTo(new DirectoryAnswer.Known<>(new PracticeDetails(
                        "SAMPLE PRACTICE", List.of("1 MILL LANE", "LEEDS", "LS1 4AP"), null, true)));
    }

    @Test
    void aCodeThatIsNotKnownIsNoFault() {
        assertThat(organisations.find("X9999")).isEqualTo(new DirectoryAnswer.Unknown<>());
        assertThat(systems.asidOf("X9999")).isEqualTo(new DirectoryAnswer.Unknown<>());
    }

    @Test
    void theAccreditedSystemIsFound() {
        sandbox.system("B82001", "200000000985");

        assertThat(systems.asidOf("B82001")).isEqualTo(new DirectoryAnswer.Known<>("200000000985"));
    }

    @Test
    void aDirectoryThatFailsIsSilentAndLeftAloneForAMinute() {
        sandbox.organisation("B82001", "SAMPLE PRACTICE", true, null);
        sandbox.next(ApiAnswers.answer(500, "application/json", "{}"));

        DirectoryAnswer<PracticeDetails> failed = organisations.find("B82001");
        DirectoryAnswer<PracticeDetails> soon = organisations.find("B82001");
        int askedSoon = sandbox.paths().size();
        clock.advance(Duration.ofSeconds(61));
        DirectoryAnswer<PracticeDetails> later = organisations.find("B82001");

        assertThat(List.of(failed, soon)).containsOnly(new DirectoryAnswer.Silent<>());
        assertThat(askedSoon).isEqualTo(1);
        assertThat(later).isInstanceOf(DirectoryAnswer.Known.class);
    }

    @Test
    void aKeyThatIsRefusedIsNoAnswer() {
        OrganisationData keyless = new OrganisationData(
                new DirectorySettings(sandbox.organisationData(), Optional.empty(), "", Duration.ofSeconds(10)), clock);

        assertThat(keyless.find("B82001")).isEqualTo(new DirectoryAnswer.Silent<>());
    }

    @Test
    void recordedAnswersAreRead() throws IOException {
        sandbox.next(recorded(200, "odt-r4-organization-X26.json"));
        DirectoryAnswer<PracticeDetails> known = organisations.find("X26");
        sandbox.next(recorded(404, "odt-r4-error-404-unknown-code.json"));
        DirectoryAnswer<PracticeDetails> unknown = organisations.find("X9999");
        sandbox.next(recorded(200, "device-bundle-A20047.json"));
        DirectoryAnswer<String> system = systems.asidOf("A20047");
        sandbox.next(recorded(200, "empty-bundle.json"));
        DirectoryAnswer<String> none = systems.asidOf("123456");

        assertThat(known)
                .isEqualTo(new DirectoryAnswer.Known<>(new PracticeDetails(
                        "NHS ENGLAND - X26",
                        List.of("THE LEEDS GOVERNMENT HUB", "7-8 WELLINGTON PLACE", "LEEDS", "LS1 4AP"),
                        null,
                        false)));
        assertThat(unknown).isEqualTo(new DirectoryAnswer.Unknown<>());
        assertThat(system).isEqualTo(new DirectoryAnswer.Known<>("200000000985"));
        assertThat(none).isEqualTo(new DirectoryAnswer.Unknown<>());
    }

    private static OutgoingResponse recorded(int status, String file) throws IOException {
        return ApiAnswers.answer(
                status,
                "application/fhir+json",
                Files.readString(SharedFiles.require("spec/samples/sds").resolve(file)));
    }
}
