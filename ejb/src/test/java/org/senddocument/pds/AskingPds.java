package org.senddocument.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.AbstractObjectAssert;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.sandbox.pds.PdsPatient;
import org.senddocument.sandbox.pds.PdsSandbox;
import org.senddocument.service.tracing.DemographicRecord;
import org.senddocument.service.tracing.DemographicsAnswer;

/** PDS on the loopback, and one who asks it about one patient. */
final class AskingPds implements AutoCloseable {

    static final String NUMBER = "9990000018";
    static final LocalDate BORN = LocalDate.of(1960, 2, 29);
    static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-02T10:00:00Z"));
    final PdsSandbox pds = new PdsSandbox(clock);
    private final PdsDemographics demographics = with(pds.keyId(), Duration.ofSeconds(10));

    /** @param keyId by which PDS looks up the key of whoever signs in */
    PdsDemographics with(String keyId, Duration patience) {
        PdsSettings.SignIn signIn = new PdsSettings.SignIn(pds.tokenUri(), pds.apiKey(), keyId, pds.privateKey());
        return new PdsDemographics(
                new PdsSettings(pds.baseUri(), Optional.of(signIn), 5, patience),
                distance -> clock.instant(),
                clock,
                UUID::randomUUID,
                clock::advance);
    }

    static PdsPatient patient() {
        return PdsPatient.of(NUMBER, "SAMPLE", BORN, "B82001");
    }

    DemographicsAnswer ask() {
        return askAbout(NUMBER);
    }

    DemographicsAnswer askAbout(String nhsNumber) {
        return demographics.ask(nhsNumber, REQUEST, "A12345");
    }

    static AbstractObjectAssert<?, DemographicRecord> assertFound(DemographicsAnswer answer) {
        return assertThat(answer)
                .asInstanceOf(type(DemographicsAnswer.Found.class))
                .extracting(DemographicsAnswer.Found::patient);
    }

    static void assertLater(DemographicsAnswer answer, String reason) {
        assertThat(answer)
                .asInstanceOf(type(DemographicsAnswer.TryLater.class))
                .satisfies(later -> assertThat(later.reason()).contains(reason));
    }

    @Override
    public void close() {
        pds.close();
    }
}
