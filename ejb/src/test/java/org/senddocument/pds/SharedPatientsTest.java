package org.senddocument.pds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.sandbox.pds.ApiAnswers;
import org.senddocument.sandbox.pds.PdsSandbox;
import org.senddocument.service.tracing.DemographicRecord;
import org.senddocument.service.tracing.DemographicsAnswer;
import org.senddocument.system.SharedFiles;

/** What the NHS's own sandbox and gateway answer is read; skipped where these answers are not at hand. */
class SharedPatientsTest {

    private final Path samples = SharedFiles.require("spec/samples/pds");

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final PdsSandbox pds = new PdsSandbox(clock);
    private final PdsDemographics demographics = new PdsDemographics(
            new PdsSettings(pds.baseUri(), Optional.empty(), 1000, Duration.ofSeconds(10)),
            distance -> clock.instant(),
            clock,
            UUID::randomUUID,
            clock::advance);

    @AfterEach
    void close() {
        pds.close();
    }

    private DemographicsAnswer answerOf(int status, String file) throws IOException {
        pds.nextEnquiry(ApiAnswers.answer(status, "application/json", Files.readString(samples.resolve(file))));
        return demographics.ask("9000000009", new UUID(4, 4), "A12345");
    }

    private DemographicRecord patient(String number) throws IOException {
        return ((DemographicsAnswer.Found) answerOf(200, "sandbox-get-patient-" + number + ".json")).patient();
    }

    @Test
    void aLivingPatientIsRead() throws IOException {
        DemographicRecord patient = patient("9693632109");

        assertThat(patient.usualSurname()).contains("GARTON");
        assertThat(patient.birthDate()).contains("1946-06-23");
        assertThat(patient.practice()).contains("A20047");
        assertThat(patient.practiceUntil()).isEmpty();
        assertThat(patient.version()).isEqualTo("58");
        assertThat(patient.deceased() || patient.restricted()).isFalse();
    }

    @Test
    void theMostFullyDescribedPatientIsDeadAndHasLeftThePractice() throws IOException {
        DemographicRecord patient = patient("9000000009");

        assertThat(patient.deceased()).isTrue();
        assertThat(patient.practiceUntil()).contains(LocalDate.of(2021, 12, 31));
    }

    @Test
    void theRestrictedPatientHasNoPractice() throws IOException {
        DemographicRecord patient = patient("9000000025");

        assertThat(patient.restricted()).isTrue();
        assertThat(patient.practice()).isEmpty();
    }

    @Test
    void aRecordOfNothingButItsNumberIsRead() throws IOException {
        DemographicRecord patient = patient("9000000033");

        assertThat(patient.usualSurname()).isEmpty();
        assertThat(patient.birthDate()).isEmpty();
        assertThat(patient.restricted()).isFalse();
    }

    @Test
    void formerNamesAreToldFromTheUsualOne() throws IOException {
        DemographicRecord patient = patient("9732110317");

        assertThat(patient.usualSurname()).contains("Sanderson");
        assertThat(patient.otherSurnames()).contains("Killen");
    }

    @Test
    void faultsAreReadByTheirCodes() throws IOException {
        DemographicsAnswer notFound = answerOf(404, "error-404-RESOURCE_NOT_FOUND.json");
        DemographicsAnswer invalidated = answerOf(404, "error-404-INVALIDATED_RESOURCE.json");
        DemographicsAnswer invalid = answerOf(400, "error-400-INVALID_RESOURCE_ID.json");
        DemographicsAnswer busy = answerOf(429, "gateway-429-TOO_MANY_REQUESTS-app-quota.json");

        assertThat(notFound).isEqualTo(new DemographicsAnswer.None(Finding.NOT_FOUND));
        assertThat(invalidated).isEqualTo(new DemographicsAnswer.None(Finding.INVALIDATED));
        assertThat(invalid).isEqualTo(new DemographicsAnswer.None(Finding.NUMBER_INVALID));
        assertThat(busy)
                .isEqualTo(
                        new DemographicsAnswer.TryLater("PDS answered HTTP 429 TOO_MANY_REQUESTS", Optional.empty()));
    }
}
