package org.senddocument.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.sandbox.pds.ApiAnswers;
import org.senddocument.sandbox.pds.Outcome;
import org.senddocument.sandbox.pds.PdsFaults;
import org.senddocument.sandbox.pds.PdsPatient;
import org.senddocument.sandbox.pds.PdsSandbox;
import org.senddocument.service.tracing.DemographicRecord;
import org.senddocument.service.tracing.DemographicsAnswer;

/** PDS is asked over HTTP, as it stands in for itself on the loopback. */
class PdsDemographicsTest {

    private static final String NUMBER = "9990000018";
    private static final String OTHER_NUMBER = "9990000026";
    private static final LocalDate BORN = LocalDate.of(1960, 2, 29);
    private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final PdsSandbox pds = new PdsSandbox(clock);
    private final PdsDemographics demographics = demographics(Duration.ofSeconds(10));

    private PdsDemographics demographics(Duration patience) {
        PdsSettings.SignIn signIn = new PdsSettings.SignIn(pds.tokenUri(), pds.apiKey(), pds.keyId(), pds.privateKey());
        return new PdsDemographics(
                new PdsSettings(pds.baseUri(), Optional.of(signIn), 5, patience),
                distance -> clock.instant(),
                clock,
                UUID::randomUUID,
                clock::advance);
    }

    @AfterEach
    void close() {
        pds.close();
    }

    private static PdsPatient patient() {
        return PdsPatient.of(NUMBER, "SAMPLE", BORN, "B82001");
    }

    private DemographicsAnswer ask() {
        return demographics.ask(NUMBER, REQUEST, "A12345");
    }

    private static AbstractObjectAssert<?, DemographicRecord> assertFound(DemographicsAnswer answer) {
        return assertThat(answer)
                .asInstanceOf(type(DemographicsAnswer.Found.class))
                .extracting(DemographicsAnswer.Found::patient);
    }

    private static void assertLater(DemographicsAnswer answer, String reason) {
        assertThat(answer)
                .asInstanceOf(type(DemographicsAnswer.TryLater.class))
                .satisfies(later -> assertThat(later.reason()).contains(reason));
    }

    @Test
    void aPatientIsFoundWithTheRegisteredPractice() {
        pds.add(patient());

        DemographicsAnswer answer = ask();

        assertFound(answer)
                .isEqualTo(new DemographicRecord(
                        NUMBER,
                        "7",
                        Optional.of("SAMPLE"),
                        List.of(),
                        Optional.of("1960-02-29"),
                        false,
                        false,
                        Optional.of("B82001"),
                        Optional.empty()));
    }

    @Test
    void anEnquiryBearsItsIdAndForWhomItIs() {
        pds.add(patient());

        ask();

        assertThat(pds.enquiries()).singleElement().satisfies(enquiry -> {
            assertThat(enquiry.requestId()).isEqualTo(REQUEST.toString());
            assertThat(enquiry.organisation()).isEqualTo("A12345");
            assertThat(enquiry.token()).startsWith("Bearer ");
        });
    }

    @Test
    void oneTokenServesManyEnquiriesUntilShortlyBeforeItsEnd() {
        pds.add(patient());

        ask();
        clock.advance(Duration.ofSeconds(530));
        ask();
        long before = pds.signIns();
        clock.advance(Duration.ofSeconds(20));
        ask();

        assertThat(before).isEqualTo(1);
        assertThat(pds.signIns()).isEqualTo(2);
        assertThat(pds.enquiries()).hasSize(3);
    }

    @Test
    void aTokenThatEndedBeforeItsTimeIsRenewedOnce() {
        pds.add(patient());
        ask();
        pds.forgetTokens();

        DemographicsAnswer answer = ask();

        assertThat(answer).isInstanceOf(DemographicsAnswer.Found.class);
        assertThat(pds.signIns()).isEqualTo(2);
    }

    @Test
    void whoIsShutOutWithANewTokenTooAsksNoThirdTime() {
        pds.add(patient());
        pds.nextEnquiry(ApiAnswers.gateway(401, Outcome.of("ACCESS_DENIED", "forbidden", "no")));
        pds.nextEnquiry(ApiAnswers.gateway(401, Outcome.of("ACCESS_DENIED", "forbidden", "no")));

        DemographicsAnswer answer = ask();
        DemographicsAnswer next = ask();

        assertLater(answer, "HTTP 401 ACCESS_DENIED");
        assertLater(next, "left alone");
        assertThat(pds.enquiries()).hasSize(2);
    }

    @Test
    void aSignInThatIsRefusedDefersAndSaysWhy() {
        PdsSettings.SignIn signIn =
                new PdsSettings.SignIn(pds.tokenUri(), pds.apiKey(), "another-key", pds.privateKey());
        PdsDemographics misconfigured = new PdsDemographics(
                new PdsSettings(pds.baseUri(), Optional.of(signIn), 5, Duration.ofSeconds(10)),
                distance -> clock.instant(),
                clock,
                UUID::randomUUID,
                clock::advance);

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

        DemographicsAnswer answer = ask();

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

        assertLater(ask(), "said first second, message id none");
    }

    @Test
    void eachSignInHasAnIdOfItsOwn() {
        pds.add(patient());
        pds.nextSignIn(PdsFaults.unknownError(503));

        DemographicsAnswer first = ask();
        clock.advance(Duration.ofSeconds(11));
        DemographicsAnswer second = ask();

        assertLater(first, "HTTP 503");
        assertThat(second).isInstanceOf(DemographicsAnswer.Found.class);
    }

    @Test
    void aBusyPdsIsLeftAloneForAsLongAsItAsks() {
        pds.add(patient());
        pds.nextEnquiry(PdsFaults.tooManyRequests(Optional.of(Duration.ofSeconds(30))));

        DemographicsAnswer busy = ask();
        clock.advance(Duration.ofSeconds(29));
        DemographicsAnswer tooEarly = ask();
        long enquiriesBefore = pds.enquiries().size();
        clock.advance(Duration.ofSeconds(2));
        DemographicsAnswer later = ask();

        assertThat(busy)
                .isEqualTo(new DemographicsAnswer.TryLater(
                        "PDS answered HTTP 429 TOO_MANY_REQUESTS", Optional.of(Duration.ofSeconds(30))));
        assertLater(tooEarly, "left alone");
        assertThat(enquiriesBefore).isEqualTo(1);
        assertThat(later).isInstanceOf(DemographicsAnswer.Found.class);
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        assertThat(ask()).isEqualTo(new DemographicsAnswer.None(Finding.NOT_FOUND));
    }

    @Test
    void anInvalidatedRecordIsToldApart() {
        pds.invalidate(NUMBER);

        assertThat(ask()).isEqualTo(new DemographicsAnswer.None(Finding.INVALIDATED));
    }

    @Test
    void aNumberWithAWrongCheckDigitIsNotAskedFor() {
        DemographicsAnswer answer = demographics.ask("9990000019", REQUEST, "A12345");

        assertThat(answer).isEqualTo(new DemographicsAnswer.None(Finding.NUMBER_INVALID));
        assertThat(pds.enquiries()).isEmpty();
    }

    @Test
    void aNumberThatPdsTakesForInvalidIsSo() {
        pds.nextEnquiry(ApiAnswers.fhir(400, Outcome.of("INVALID_RESOURCE_ID", "value", "Resource Id is invalid")));

        assertThat(ask()).isEqualTo(new DemographicsAnswer.None(Finding.NUMBER_INVALID));
    }

    @Test
    void anyOther400IsAFaultInHowWeAsk() {
        pds.nextEnquiry(ApiAnswers.fhir(400, Outcome.of("MISSING_VALUE", "required", "Required value is missing")));

        assertLater(ask(), "HTTP 400 MISSING_VALUE");
    }

    @Test
    void aSupersededNumberGivesTheRecordOfTheNewOne() {
        pds.supersede(NUMBER, PdsPatient.of(OTHER_NUMBER, "SAMPLE", BORN, "B82001"));

        assertFound(ask()).extracting(DemographicRecord::nhsNumber).isEqualTo(OTHER_NUMBER);
    }

    @Test
    void deathIsReadFromItsNoticeAndANoticeTakenBackIsNone() {
        pds.add(patient().deathNotice("2"));
        DemographicsAnswer dead = ask();
        pds.add(patient().deathNotice("U"));
        DemographicsAnswer alive = ask();

        assertFound(dead).extracting(DemographicRecord::deceased).isEqualTo(true);
        assertFound(alive).extracting(DemographicRecord::deceased).isEqualTo(false);
    }

    @Test
    void ofARestrictedPatientNoPracticeIsTold() {
        pds.add(patient().restricted());

        assertFound(ask()).satisfies(patient -> {
            assertThat(patient.restricted()).isTrue();
            assertThat(patient.practice()).isEmpty();
        });
    }

    @Test
    void anAnswerThatTricklesIsNotWaitedFor() {
        pds.add(patient());
        PdsDemographics impatient = demographics(Duration.ofMillis(500));
        pds.nextEnquiry(PdsFaults.trickling(Duration.ofMillis(200)));

        DemographicsAnswer answer = impatient.ask(NUMBER, REQUEST, "A12345");

        assertLater(answer, "HttpTimeoutException");
    }

    @Test
    void aBodyThatIsNoPatientIsNoAnswer() {
        pds.nextEnquiry(ApiAnswers.answer(200, "text/html", "<html>a proxy's page</html>"));

        assertLater(ask(), "no patient");
    }

    @Test
    void aPdsThatIsNotThereDefers() {
        pds.close();

        assertLater(ask(), "no answer from PDS");
    }

    @Test
    void nothingOfThePatientIsLoggedOrSaid() {
        List<String> said = new ArrayList<>();
        Handler listener = listener(said);
        Logger root = Logger.getLogger("org.senddocument");
        root.addHandler(listener);
        pds.nextEnquiry(ApiAnswers.gateway(403, Outcome.of("ACCESS_DENIED", "forbidden", "no")));

        DemographicsAnswer answer = ask();
        pds.close();
        clock.advance(Duration.ofMinutes(2));
        DemographicsAnswer gone = ask();
        root.removeHandler(listener);

        said.add(answer.toString());
        said.add(gone.toString());
        assertThat(said).hasSizeGreaterThan(2).noneMatch(text -> text.contains(NUMBER));
    }

    private static Handler listener(List<String> said) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record.getMessage()
                        + List.of(Optional.ofNullable(record.getParameters()).orElse(new Object[0])));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }
}
