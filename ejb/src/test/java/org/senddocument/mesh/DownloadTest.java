package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;
import static org.senddocument.mesh.ScriptedMesh.cutOff;
import static org.senddocument.mesh.ScriptedMesh.gzip;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshUnavailableException;

class DownloadTest {

    private static final Map<String, String> GZIPPED = Map.of("Content-Encoding", "gzip");
    private static final String GONE =
            "{\"detail\":[{\"event\":\"RECEIVE\",\"code\":\"20\",\"msg\":\"Message does not exist\"}]}";

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private Optional<byte[]> download() {
        return Mailboxes.at(mesh.baseUri()).download("M1", MailboxUnderTest::bytes);
    }

    @Test
    void aMessageIsAskedForCompressed() {
        mesh.then(answer(200, "one"));

        assertThat(download())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("one"));
        assertThat(mesh.only().pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/inbox/M1");
        assertThat(mesh.only().header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(mesh.only().headers().get("Accept")).containsExactly("application/vnd.mesh.v2+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
    void aCompressedBodyIsUndone(String encoding) {
        byte[] body = Parcels.noise(200_000);
        mesh.then(answer(200, Map.of("content-encoding", encoding), gzip(body)));

        assertThat(download()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(body));
    }

    @Test
    void whatTheSenderCompressedItselfIsLeftAsItIs() {
        byte[] body = gzip(Parcels.noise(1000));
        mesh.then(answer(200, Map.of("Mex-Content-Compressed", "Y", "Mex-FileName", "report.gz"), body));

        assertThat(download()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(body));
    }

    @Test
    void aBodyOfSeveralCompressedPartsIsReadToItsEnd() {
        byte[] one = Parcels.noise(70_000);
        byte[] two = Parcels.noise(90_000);
        mesh.then(answer(200, GZIPPED, Parcels.joined(gzip(one), gzip(two), gzip(new byte[0]))));

        assertThat(download()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(Parcels.joined(one, two)));
    }

    @Test
    void aReportIsNeverAskedForChunks() {
        Map<String, String> headers = Map.of(
                "mex-messagetype", "Report",
                "mex-chunk-range", "1:0",
                "mex-linkedmsgid", "SENT1",
                "mex-statuscode", "14",
                "mex-statusdescription", "Message not collected by recipient after 5 days",
                "mex-to", "X26ABC1");
        mesh.then(answer(200, headers, ""));

        Optional<MeshDelivery> report = Mailboxes.at(mesh.baseUri()).download("R1", delivery -> {
            assertThat(MailboxUnderTest.bytes(delivery)).isEmpty();
            return delivery;
        });

        assertThat(report).hasValueSatisfying(delivery -> {
            assertThat(delivery.report()).isTrue();
            assertThat(delivery.messageId()).isEqualTo("R1");
            assertThat(delivery.linkedMessageId()).contains("SENT1");
            assertThat(delivery.statusCode()).contains("14");
        });
        assertThat(mesh.seen()).hasSize(1);
    }

    @Test
    void whateverElseAReportClaimsItHasNoBody() {
        mesh.then(answer(
                206, Map.of("Mex-MessageType", "REPORT", "Mex-Chunk-Range", "1:9", "Content-Encoding", "gzip"), ""));

        assertThat(download()).hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
        assertThat(mesh.seen()).hasSize(1);
    }

    @Test
    void aReportThatLacksItsHeadersIsStillHandedOver() {
        mesh.then(answer(200, Map.of("Mex-MessageType", "REPORT", "Mex-LinkedMsgID", " "), ""));

        Optional<MeshDelivery> report = Mailboxes.at(mesh.baseUri()).download("R1", delivery -> delivery);

        assertThat(report).hasValueSatisfying(delivery -> {
            assertThat(delivery.linkedMessageId()).isEmpty();
            assertThat(delivery.statusCode()).isEmpty();
        });
    }

    @Test
    void aReportDoesNotRepeatThePatient() {
        String description = "no match for GPPROVIDER_9990000018_19550109_Testperson";
        mesh.then(answer(200, Map.of("Mex-MessageType", "REPORT", "Mex-StatusDescription", description), ""));

        Optional<String> read = Mailboxes.at(mesh.baseUri())
                .download("R1", delivery -> delivery.statusDescription().orElseThrow());

        assertThat(read).contains("no match for GPPROVIDER_***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"404 | " + GONE, "410 | {\"detail\":[]}", "410 | <gone/>"})
    void whatMeshHasNoMoreIsNoMessage(int status, String body) {
        mesh.then(answer(status, body));

        assertThat(download()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>no such page</html>", "", "{\"message\":\"Not Found\"}", "{\"detail\":\"Not Found\"}"})
    void thatSomebodyKnowsNoSuchPathIsNoWordOnTheMessage(String body) {
        mesh.then(answer(404, body));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 204, 302, 400, 403, 429, 500, 503})
    void anyOtherAnswerIsNone(int status) {
        mesh.then(answer(status));

        assertThatThrownBy(this::download)
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageContaining(String.valueOf(status));
    }

    @Test
    void anEncodingThatNobodyAskedForIsNotHandedOver() {
        mesh.then(answer(200, Map.of("Content-Encoding", "br"), "one"));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aBodyThatIsNotWhatItsEncodingSaysIsNotHandedOver() {
        mesh.then(answer(200, GZIPPED, "one"));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aCompressedBodyThatEndsTooSoonIsBroken() {
        byte[] zipped = gzip(Parcels.noise(50_000));
        mesh.then(answer(200, GZIPPED, Arrays.copyOf(zipped, 20_000)));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aLineThatBreaksBetweenTwoCompressedPartsDoesNotPassForTheEnd() {
        byte[] part = gzip(Parcels.noise(50_000));
        mesh.then(cutOff(200, GZIPPED, Parcels.joined(part, part)));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aLineThatBreaksWhileAPartBeginsDoesNotPassForTheEnd() {
        byte[] part = gzip(Parcels.noise(50_000));
        mesh.then(cutOff(200, GZIPPED, Parcels.joined(part, part, new byte[10])));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void whatComesAfterTheCompressedPartIsNotDroppedInSilence() {
        mesh.then(answer(200, GZIPPED, Parcels.joined(gzip(Parcels.noise(50_000)), Parcels.noise(50_000))));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aBodyThatHaltsIsBroken() {
        mesh.then(mesh.halt(200, Parcels.noise(50_000)));

        assertThatThrownBy(() -> Mailboxes.impatientAt(mesh.baseUri()).download("M1", MailboxUnderTest::bytes))
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageContaining("halt");
    }

    /** Each byte comes in time, and so it would go on for years. */
    @Test
    void aBodyThatTricklesIsNotWaitedForToItsEnd() {
        mesh.then(mesh.trickle(200, Parcels.noise(200), Duration.ofMillis(20)));

        assertThatThrownBy(() -> Mailboxes.hurriedAt(mesh.baseUri()).download("M1", MailboxUnderTest::bytes))
                .isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void theReadersOwnExceptionIsItsOwn() {
        mesh.then(answer(200, "one"));

        assertThatThrownBy(() -> Mailboxes.at(mesh.baseUri()).download("M1", delivery -> {
                    throw new IllegalStateException("the reader's");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the reader's");
    }
}
