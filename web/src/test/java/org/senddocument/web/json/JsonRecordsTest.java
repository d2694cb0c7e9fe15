package org.senddocument.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Note;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.Violation;

class JsonRecordsTest {

    /** Of every kind of value there is. */
    public record Everything(
            String text, boolean truth, Boolean perhaps, Integer number, LocalDate day, List<Note> notes) {}

    private static <T extends Record> Reading<T> read(String json, Class<T> type) throws IOException {
        return JsonRecords.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    private static JsonFaultException refusal(String json) {
        return catchThrowableOfType(JsonFaultException.class, () -> read(json, Consultation.class));
    }

    @Test
    void aConsultationIsReadWhole() throws IOException {
        Consultation read = read("""
                        {"consultationId": "c-1", "consultedAt": "2026-11-20T18:30:00Z", "confidential": true,
                         "patient": {"nhsNumber": "9990000018", "given": ["Zoë", "Ada"], "birthDate": "1955-01-09"},
                         "notes": [{"heading": "History", "items": [
                           {"text": "Cough", "code": {"code": "49727002", "display": "Cough"}, "confidential": true}]}]}
                        """, Consultation.class).whole();

        assertThat(read.consultationId()).isEqualTo("c-1");
        assertThat(read.consultedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T18:30:00Z"));
        assertThat(read.confidential()).isTrue();
        assertThat(read.registeredHere()).isFalse();
        assertThat(read.patient().given()).containsExactly("Zoë", "Ada");
        assertThat(read.patient().birthDate()).isEqualTo("1955-01-09");
        assertThat(read.notes().get(0).items().get(0).code().display()).isEqualTo("Cough");
        assertThat(read.notes().get(0).items().get(0).confidential()).isTrue();
    }

    @Test
    void nullIsTheSameAsNothing() throws IOException {
        Everything nothing = new Everything(null, false, null, null, null, null);

        assertThat(read("{}", Everything.class).whole()).isEqualTo(nothing);
        assertThat(read("""
                                {"text": null, "truth": null, "perhaps": null, "number": null, "day": null, "notes": null}
                                """, Everything.class).whole()).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"confidential": "yes"}                 | confidential: true or false is expected.
            {"confidential": "true"}                | confidential: true or false is expected.
            {"confidential": 1}                     | confidential: true or false is expected.
            {"registeredHere": []}                  | registeredHere: true or false is expected.
            {"title": true}                         | title: a text is expected.
            {"title": ["a"]}                        | title: a text is expected.
            {"title": {"a": 1}}                     | title: a text is expected.
            {"consultedAt": 5}                      | consultedAt: a text is expected.
            {"patient": {"nhsNumber": 9690937278}}  | patient.nhsNumber: a text is expected.
            {"patient": {"given": [1]}}             | patient.given[0]: a text is expected.
            {"patient": {"given": ["a", null]}}     | patient.given[1]: a text is expected.
            {"patient": {"given": "Ada"}}           | patient.given: a list is expected.
            {"patient": "Ada"}                      | patient: an object is expected.
            {"patient": []}                         | patient: an object is expected.
            {"notes": [{"items": [{"text": 1}]}]}   | notes[0].items[0].text: a text is expected.
            {"notes": [null]}                       | notes[0]: an object is expected.
            {"colour": "blue"}                      | colour: no such field is known.
            {"patient": {"nickname": null}}         | patient.nickname: no such field is known.
            {"patient": {"Family": "a"}}            | patient.Family: no such field is known.
            {"title": "a", "title": "b"}            | title: it is there more than once.
            {"confidential": true, "confidential": null} | confidential: it is there more than once.
            {"patient": {"family": "a", "family": "a"}}  | patient.family: it is there more than once.
            []                                      | The JSON: an object is expected.
            null                                    | The JSON: an object is expected.
            "text"                                  | The JSON: an object is expected.
            """)
    void aValueOfAnotherKindIsRefusedByItsPath(String json, String message) {
        assertThat(refusal(json))
                .hasMessage(message)
                .extracting(JsonFaultException::status)
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"title\": ",
                "{\"title\": \"a\"",
                "{\"title\": \"a\",}",
                "{} x",
                "{}{}",
                "{} []",
                "{}]",
                "{'title': 'a'}",
                "{\"title\": NaN}",
                "{\"title\": \"a\u0000\"}",
                "\ufeff{}",
                "{/* none */}"
            })
    void whatIsNoJsonOrGoesOnBehindItsEndIsRefused(String json) {
        assertThat(refusal(json).status()).isEqualTo(400);
        assertThat(refusal(json)).hasMessageStartingWith("The JSON");
    }

    @Test
    void whereItIsMalformedIsTold() {
        assertThat(refusal("{\n  \"title\": tru }")).hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "1e2", "99999999999", "-2147483649", "\"1\"", "true"})
    void aNumberIsWholeAndNotTooLarge(String number) {
        JsonFaultException refusal = catchThrowableOfType(
                JsonFaultException.class, () -> read("{\"number\": " + number + "}", Everything.class));

        assertThat(refusal).hasMessage("number: a whole number of at most 2147483647 is expected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9 January 1955", "1955-02-30", "1955-1-9", "1955-01-09T00:00:00Z", "+12345-01-01"})
    void aTextThatIsNoDateIsAViolationBesideTheOthers(String day) throws IOException {
        Reading<Consultation> reading = read(
                "{\"consultedAt\": \"yesterday\", \"sendAfter\": \"2026-11-20T18:30:00\", \"patient\":"
                        + " {\"family\": \"Sample\", \"birthDate\": \"" + day + "\"}}",
                Consultation.class);

        assertThat(reading.value().patient().family()).isEqualTo("Sample");
        assertThat(reading.value().patient().birthDate()).isNull();
        assertThat(reading.unreadable())
                .extracting(Violation::field)
                .containsExactly("consultedAt", "sendAfter", "patient.birthDate");
        assertThat(catchThrowableOfType(InvalidSubmissionException.class, reading::whole)
                        .violations())
                .isEqualTo(reading.unreadable());
    }

    @Test
    void noMessageRepeatsAValue() throws IOException {
        assertThat(refusal("{\"title\": \"Sample\", \"confidential\": \"Sample\"}"))
                .hasMessageNotContaining("Sample");
        assertThat(refusal("{\"title\": \"Sample")).hasMessageNotContaining("Sample");
        assertThat(read("{\"consultedAt\": \"Sample\"}", Consultation.class).unreadable())
                .extracting(Violation::message)
                .noneMatch(message -> message.contains("Sample"));
    }

    @Test
    void theNameOfAnUnknownFieldIsToldShortAndPrintable() {
        assertThat(refusal("{\"" + "x".repeat(5000) + "\": 1}").getMessage()).hasSizeLessThan(200);
        assertThat(refusal("{\"a\\u0000\\nb\": 1}")).hasMessage("a??b: no such field is known.");
    }

    @Test
    void whatIsDeeperThanAnyRecordIsRefusedAtItsFirstLevel() {
        assertThat(refusal("{\"notes\": " + "[".repeat(100_000))).hasMessage("notes[0]: an object is expected.");
        assertThat(refusal("{\"x\": " + "{\"x\": ".repeat(100_000))).hasMessage("x: no such field is known.");
    }

    @Test
    void moreThanAMebibyteIsTooLarge() {
        String json = "{\"title\": \"" + "a".repeat(1024 * 1024) + "\"}";

        assertThat(refusal(json).status()).isEqualTo(413);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin = "{\"title\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        JsonFaultException refusal = catchThrowableOfType(
                JsonFaultException.class, () -> JsonRecords.read(new ByteArrayInputStream(latin), Consultation.class));

        assertThat(refusal).hasMessage("The JSON is not UTF-8.");
    }
}
