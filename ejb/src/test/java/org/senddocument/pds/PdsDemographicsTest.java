package org.senddocument.pds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.pds.AskingPds.BORN;
import static org.senddocument.pds.AskingPds.NUMBER;
import static org.senddocument.pds.AskingPds.REQUEST;
import static org.senddocument.pds.AskingPds.assertFound;
import static org.senddocument.pds.AskingPds.assertLater;
import static org.senddocument.pds.AskingPds.patient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

    private static final String OTHER_NUMBER = "9990000026";

    private final AskingPds asking = new AskingPds();
    private final AdjustableClock clock = asking.clock;
    private final PdsSandbox pds = asking.pds;

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void aPatientIsFoundWithTheRegisteredPractice() {
        pds.add(patient());

        DemographicsAnswer answer = asking.ask();

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

        asking.ask();

        assertThat(pds.enquiries()).singleElement().satisfies(enquiry -> {
            assertThat(enquiry.requestId()).isEqualTo(REQUEST.toString());
            assertThat(enquiry.organisation()).isEqualTo("A12345");
            assertThat(enquiry.token()).startsWith("Bearer ");
        });
    }

    @Test
    void aBusyPdsIsLeftAloneForAsLongAsItAsks() {
        pds.add(patient());
        pds.nextEnquiry(PdsFaults.tooManyRequests(Optional.of(Duration.ofSeconds(30))));

        DemographicsAnswer busy = asking.ask();
        clock.advance(Duration.ofSeconds(29));
        DemographicsAnswer tooEarly = asking.ask();
        long enquiriesBefore = pds.enquiries().size();
        clock.advance(Duration.ofSeconds(2));
        DemographicsAnswer later = asking.ask();

        assertThat(busy)
                .isEqualTo(new DemographicsAnswer.TryLater(
                        "PDS answered HTTP 429 TOO_MANY_REQUESTS", Optional.of(Duration.ofSeconds(30))));
        assertLater(tooEarly, "left alone");
        assertThat(enquiriesBefore).isEqualTo(1);
        assertThat(later).isInstanceOf(DemographicsAnswer.Found.class);
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        assertThat(asking.ask()).isEqualTo(new DemographicsAnswer.None(Finding.NOT_FOUND));
    }

    @Test
    void anInvalidatedRecordIsToldApart() {
        pds.invalidate(NUMBER);

        assertThat(asking.ask()).isEqualTo(new DemographicsAnswer.None(Finding.INVALIDATED));
    }

    @Test
    void aNumberWithAWrongCheckDigitIsNotAskedFor() {
        DemographicsAnswer answer = asking.askAbout("9990000019");

        assertThat(answer).isEqualTo(new DemographicsAnswer.None(Finding.NUMBER_INVALID));
        assertThat(pds.enquiries()).isEmpty();
    }

    @Test
    void aNumberThatPdsTakesForInvalidIsSo() {
        pds.nextEnquiry(ApiAnswers.fhir(400, Outcome.of("INVALID_RESOURCE_ID", "value", "Resource Id is invalid")));

        assertThat(asking.ask()).isEqualTo(new DemographicsAnswer.None(Finding.NUMBER_INVALID));
    }

    @Test
    void anyOther400IsAFaultInHowWeAsk() {
        pds.nextEnquiry(ApiAnswers.fhir(400, Outcome.of("MISSING_VALUE", "required", "Required value is missing")));

        assertLater(asking.ask(), "HTTP 400 MISSING_VALUE");
    }

    @Test
    void aSupersededNumberGivesTheRecordOfTheNewOne() {
        pds.supersede(NUMBER, PdsPatient.of(OTHER_NUMBER, "SAMPLE", BORN, "B82001"));

        assertFound(asking.ask()).extracting(DemographicRecord::nhsNumber).isEqualTo(OTHER_NUMBER);
    }

    @Test
    void deathIsReadFromItsNoticeAndANoticeTakenBackIsNone() {
        pds.add(patient().deathNotice("2"));
        DemographicsAnswer dead = asking.ask();
        pds.add(patient().deathNotice("U"));
        DemographicsAnswer alive = asking.ask();

        assertFound(dead).extracting(DemographicRecord::deceased).isEqualTo(true);
        assertFound(alive).extracting(DemographicRecord::deceased).isEqualTo(false);
    }

    @Test
    void ofARestrictedPatientNoPracticeIsTold() {
        pds.add(patient().restricted());

        assertFound(asking.ask()).satisfies(patient -> {
            assertThat(patient.restricted()).isTrue();
            assertThat(patient.practice()).isEmpty();
        });
    }

    @Test
    void anAnswerThatTricklesIsNotWaitedFor() {
        pds.add(patient());
        PdsDemographics impatient = asking.with(pds.keyId(), Duration.ofMillis(500));
        pds.nextEnquiry(PdsFaults.trickling(Duration.ofMillis(200)));

        DemographicsAnswer answer = impatient.ask(NUMBER, REQUEST, "A12345");

        assertLater(answer, "HttpTimeoutException");
    }

    @Test
    void aBodyThatIsNoPatientIsNoAnswer() {
        pds.nextEnquiry(ApiAnswers.answer(200, "text/html", "<html>a proxy's page</html>"));

        assertLater(asking.ask(), "no patient");
    }

    @Test
    void aPdsThatIsNotThereDefers() {
        pds.close();

        assertLater(asking.ask(), "no answer from PDS");
    }

    @Test
    void nothingOfThePatientIsLoggedOrSaid() {
        List<String> said = new ArrayList<>();
        Handler listener = listener(said);
        Logger root = Logger.getLogger("org.senddocument");
        root.addHandler(listener);
        pds.nextEnquiry(ApiAnswers.gateway(403, Outcome.of("ACCESS_DENIED", "forbidden", "no")));

        DemographicsAnswer answer = asking.ask();
        pds.close();
        clock.advance(Duration.ofMinutes(2));
        DemographicsAnswer gone = asking.ask();
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
