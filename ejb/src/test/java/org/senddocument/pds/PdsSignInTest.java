package org.senddocument.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.pds.AskingPds.NUMBER;
import static org.senddocument.pds.AskingPds.REQUEST;
import static org.senddocument.pds.AskingPds.assertLater;
import static org.senddocument.pds.AskingPds.patient;

import jakarta.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.sandbox.pds.ApiAnswers;
import org.senddocument.sandbox.pds.Outcome;
import org.senddocument.sandbox.pds.PdsFaults;
import org.senddocument.sandbox.pds.PdsSandbox;
import org.senddocument.service.tracing.DemographicsAnswer;

/** Signing in to PDS: tokens that serve for a time, end early, and are refused. */
class PdsSignInTest {

    private final AskingPds asking = new AskingPds();
    private final AdjustableClock clock = asking.clock;
    private final PdsSandbox pds = asking.pds;

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void oneTokenServesManyEnquiriesUntilShortlyBeforeItsEnd() {
        pds.add(patient());

        asking.ask();
        clock.advance(Duration.ofSeconds(530));
        asking.ask();
        long before = pds.signIns();
        clock.advance(Duration.ofSeconds(20));
        asking.ask();

        assertThat(before).isEqualTo(1);
        assertThat(pds.signIns()).isEqualTo(2);
        assertThat(pds.enquiries()).hasSize(3);
    }

    @Test
    void aTokenThatEndedBeforeItsTimeIsRenewedOnce() {
        pds.add(patient());
        asking.ask();
        pds.forgetTokens();

        DemographicsAnswer answer = asking.ask();

        assertThat(answer).isInstanceOf(DemographicsAnswer.Found.class);
        assertThat(pds.signIns()).isEqualTo(2);
    }

    @Test
    void whoIsShutOutWithANewTokenTooAsksNoThirdTime() {
        pds.add(patient());
        pds.nextEnquiry(ApiAnswers.gateway(401, Outcome.of("ACCESS_DENIED", "forbidden", "no")));
        pds.nextEnquiry(ApiAnswers.gateway(401, Outcome.of("ACCESS_DENIED", "forbidden", "no")));

        DemographicsAnswer answer = asking.ask();
        DemographicsAnswer next = asking.ask();

        assertLater(answer, "HTTP 401 ACCESS_DENIED");
        assertLater(next, "left alone");
        assertThat(pds.enquiries()).hasSize(2);
    }

    @Test
    void aSignInThatIsRefusedDefersAndSaysWhy() {
        PdsDemographics misconfigured = asking.with("another-key", Duration.ofSeconds(10));

        DemographicsAnswer answer = misconfigured.ask(NUMBER, REQUEST, "A12345");

        assertLater(answer, "no matching public key");
        assertThat(pds.enquiries()).isEmpty();
    }

    /** The HTTP client would say of it all that it holds. */
    @ParameterizedTest
    @ValueSource(strings = {"abc\ndef", "abc def", "ab\u00E9c"})
    void aTokenThatFitsInNoHeaderIsNoneAndIsNotRepeated(String token) {
        pds.nextSignIn(ApiAnswers.gateway(
                200, Json.createObjectBuilder().add("access_token", token).build()));

        DemographicsAnswer answer = asking.ask();

        assertLater(answer, "PDS gave no token");
        assertThat(answer.toString()).doesNotContain("abc", "ab\u00E9c");
    }

    @Test
    void whatTheSignInServerSaysIsKeptOnOneLine() {
        pds.nextSignIn(ApiAnswers.gateway(
                400,
                Json.createObjectBuilder()
                        .add("error_description", "first\nsecond")
                        .add("message_id", "id\nERROR forged")
                        .build()));

        assertLater(asking.ask(), "said first second, message id none");
    }

    @Test
    void eachSignInHasAnIdOfItsOwn() {
        pds.add(patient());
        pds.nextSignIn(PdsFaults.unknownError(503));

        DemographicsAnswer first = asking.ask();
        clock.advance(Duration.ofSeconds(11));
        DemographicsAnswer second = asking.ask();

        assertLater(first, "HTTP 503");
        assertThat(second).isInstanceOf(DemographicsAnswer.Found.class);
    }
}
