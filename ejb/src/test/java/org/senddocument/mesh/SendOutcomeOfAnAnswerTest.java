package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/** The table of {@link HttpMeshMailbox}, row by row. */
class SendOutcomeOfAnAnswerTest {

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private SendOutcome sendAnsweredBy(int status, Map<String, String> headers, String body) {
        mesh.then(answer(status, headers, body));
        SendOutcome outcome = Mailboxes.at(mesh.baseUri()).send(Parcels.parcel());
        assertThat(mesh.seen()).as("posted once, whatever comes of it").hasSize(1);
        return outcome;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "202 | {\"message_id\":\"20200529155357895317_3573F8\"}",
                "202 | {\"messageID\":\"20200529155357895317_3573F8\"}",
                "200 | {\"message_id\":\" 20200529155357895317_3573F8 \",\"more\":[1,{}]}",
            })
    void anIdMeansThatMeshHasIt(int status, String body) {
        assertThat(sendAnsweredBy(status, Map.of(), body)).isEqualTo(new Taken("20200529155357895317_3573F8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "202 | ~~",
                "202 | null",
                "202 | {}",
                "202 | {\"message_id\":null}",
                "202 | {\"message_id\":{}}",
                "202 | {\"message_id\":\"\"}",
                "202 | {\"message_id\":\"two words\"}",
                "202 | {\"message_id\":\"..\"}",
                "202 | {\"message_id\":\"20200529",
                "200 | <html>signed in</html>",
                "204 | ~~",
            })
    void successWithoutAnIdThatCanBeReadLeavesADoubt(int status, String body) {
        assertThat(sendAnsweredBy(status, Map.of(), body))
                .isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                        .isTrue());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(417, detail("12", "Unregistered to address"), "12"),
                arguments(400, detail("06", "MalformedControlFile"), "06"),
                arguments(
                        400,
                        "{\"errorEvent\":\"SEND\",\"errorCode\":\"08\",\"errorDescription\":\"TO_DTS missing\"}",
                        "08"),
                arguments(400, "{\"detail\":[{\"loc\":[\"header\",\"mex-to\"],\"msg\":\"Field required\"}]}", "400"),
                arguments(
                        422,
                        detail("UnsupportedContentEncoding", "Unsupported content encoding"),
                        "UnsupportedContentEncoding"),
                arguments(403, detail("16", "Sender is not allowed to send messages of this type"), "16"),
                arguments(409, detail("19", "Invalid expiry period"), "19"),
                arguments(417, "", "417"),
                arguments(417, "<xml/>", "417"),
                arguments(417, "{\"errorCode\":417,\"errorDescription\":\"no\"}", "417"),
                arguments(422, "{\"message\":\"no\"}", "422"),
                arguments(413, "<html>too large</html>", "413"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aMessageThatMeshWillNotHaveIsRefusedUnderItsCode(int status, String body, String code) {
        assertThat(sendAnsweredBy(status, Map.of(), body)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.reason()).contains(String.valueOf(status));
        });
    }

    static Stream<Arguments> faultsOfTheWay() {
        return Stream.of(
                arguments(302, "<html>please sign in</html>"),
                arguments(307, ""),
                arguments(400, ""),
                arguments(400, "<html>No required SSL certificate was sent</html>"),
                arguments(
                        400,
                        "{\"errorEvent\":\"\",\"errorCode\":\"\",\"errorDescription\":\"Accept header api format incorrect\"}"),
                arguments(401, ""),
                arguments(401, detail("16", "even with a code")),
                arguments(403, ""),
                arguments(403, detail("", "Invalid Authentication Token")),
                arguments(403, detail("EPL-151", "No mailbox matched")),
                arguments(403, "{\"errorCode\":403,\"errorDescription\":\"Forbidden\"}"),
                arguments(404, "{\"detail\":\"Not Found\"}"),
                arguments(404, detail("20", "Message does not exist")),
                arguments(405, "{\"detail\":\"Method Not Allowed\"}"),
                arguments(406, "{\"message\":\"An internal error occurred.\"}"),
                arguments(407, ""),
                arguments(408, ""),
                arguments(425, ""),
                arguments(429, ""),
                arguments(451, ""),
                arguments(503, "<soap/>"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheWay")
    void whatIsNoFaultOfTheMessageIsTriedAgainWithoutDoubt(int status, String body) {
        assertThat(sendAnsweredBy(status, Map.of(), body)).isInstanceOfSatisfying(TryLater.class, later -> {
            assertThat(later.mayHaveArrived()).isFalse();
            assertThat(later.reason()).contains(String.valueOf(status));
            assertThat(later.retryAfter()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"423", "500", "501", "502", "504", "599"})
    void whereTheServerFailedTheMessageMayHaveArrived(int status) {
        assertThat(sendAnsweredBy(status, Map.of(), "<soap:Envelope/>"))
                .isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, PT2M",
        "503, 'Sun, 22 Nov 2026 15:01:30 GMT', PT1M30S",
        "503, 'Sun, 22 Nov 2026 14:00:00 GMT', PT0S",
        "500, 5, PT5S",
        "503, soon,",
        "503, -1,",
    })
    void theTimeThatMeshAsksForIsPassedOn(int status, String retryAfter, Duration expected) {
        assertThat(sendAnsweredBy(status, Map.of("Retry-After", retryAfter), ""))
                .isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.retryAfter())
                        .isEqualTo(Optional.ofNullable(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "302 | <html>please sign in</html>",
                "400 | <html>No required SSL certificate was sent</html>",
                "401 | ~~",
                "403 | ~~",
                "403 | {\"detail\":[{\"event\":\"SEND\",\"code\":\"EPL-151\",\"msg\":\"No mailbox matched\"}]}",
                "404 | {\"detail\":\"Not Found\"}",
                "407 | ~~",
                "425 | ~~",
                "429 | ~~",
                "502 | <html>bad gateway</html>",
                "503 | <soap/>",
                "504 | ~~"
            })
    void whatAnyMessageWouldHaveMetSpeaksOfTheMailbox(int status, String body) {
        assertThat(sendAnsweredBy(status, Map.of(), body))
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.isOfMailbox()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"202", "408", "423", "451", "500"})
    void whatMayBeOfThisMessageAloneDoesNot(int status) {
        assertThat(sendAnsweredBy(status, Map.of(), ""))
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.isOfMailbox()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"authorization", "accept", "Accept", "user-agent", "mex-from", "host"})
    void aHeaderThatIsOursAndNotTheMessagesIsNoReasonToRefuseTheMessage(String header) {
        String body = "{\"detail\":[{\"loc\":[\"header\",\"" + header + "\"],\"msg\":\"Field required\"}]}";

        assertThat(sendAnsweredBy(400, Map.of(), body)).isInstanceOfSatisfying(TryLater.class, later -> {
            assertThat(later.isOfMailbox()).isTrue();
            assertThat(later.mayHaveArrived()).isFalse();
        });
    }

    @Test
    void aReasonNeverRepeatsThePatient() {
        String text = "no route to " + Parcels.TO + " of 999 000 0018";

        SendOutcome outcome = sendAnsweredBy(417, Map.of(), detail("12", text));

        assertThat(outcome.toString()).contains("no route to").doesNotContain("Testperson", "9990000018", "999 000");
    }

    private static String detail(String code, String text) {
        return "{\"detail\":[{\"event\":\"SEND\",\"code\":\"" + code + "\",\"msg\":\"" + text + "\"}]}";
    }
}
