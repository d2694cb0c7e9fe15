package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;
import static org.senddocument.mesh.ScriptedMesh.cutOff;
import static org.senddocument.mesh.ScriptedMesh.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        return Mailboxes.at(mesh.baseUri()).download("M1", DownloadTest::bytes);
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
        mesh.then(answer(200, GZIPPED, joined(gzip(one), gzip(two), gzip(new byte[0]))));

        assertThat(download()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(joined(one, two)));
    }

    @Test
    void theChunksOfAMessageAreReadAsOneEachWithItsOwnEncoding() {
        byte[] one = Parcels.noise(70_000);
        byte[] two = Parcels.noise(90_000);
        byte[] three = Parcels.noise(10);
        mesh.then(answer(206, Map.of("Content-Encoding", "gzip", "mex-chunk-range", "1:3"), gzip(one)))
                .then(answer(206, Map.of("MEX-CHUNK-RANGE", "2:3"), two))
                .then(answer(200, Map.of("Content-Encoding", "gzip"), gzip(three)));

        assertThat(download()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(joined(one, two, three)));
        assertThat(mesh.seen())
                .extracting(ScriptedMesh.Seen::pathAndQuery)
                .containsExactly(
                        "/messageexchange/X26ABC1/inbox/M1",
                        "/messageexchange/X26ABC1/inbox/M1/2",
                        "/messageexchange/X26ABC1/inbox/M1/3");
        assertThat(mesh.seen()).extracting(seen -> seen.header("Authorization")).doesNotHaveDuplicates();
    }

    @Test
    void aChunkThatNobodyReadsIsNotFetched() {
        mesh.then(answer(206, Map.of("Mex-Chunk-Range", "1:2"), "one"));

        Optional<String> read = Mailboxes.at(mesh.baseUri()).download("M1", MeshDelivery::messageId);

        assertThat(read).contains("M1");
        assertThat(mesh.seen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"404, ''", "404, '{\"detail\":\"Not Found\"}'", "410, ''", "500, ''", "204, ''", "200, ''"})
    void aMissingChunkBreaksTheBody(int status, String body) {
        Map<String, String> another = Map.of("Mex-Chunk-Range", "3:3");
        mesh.then(answer(206, Map.of("Mex-Chunk-Range", "1:2"), "one")).then(answer(status, another, body));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:0", "x", "2:1", "1:99999999999"})
    void aPartWhoseRangeMeansNothingIsNotTakenForTheWhole(String range) {
        mesh.then(answer(206, Map.of("Mex-Chunk-Range", range), "one"));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
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
            assertThat(bytes(delivery)).isEmpty();
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

    @Test
    void aPageOfAGatewayIsNoWordOfMesh() {
        mesh.then(answer(404, "<html>no such page</html>"));

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
        mesh.then(cutOff(200, GZIPPED, joined(part, part)));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aLineThatBreaksWhileAPartBeginsDoesNotPassForTheEnd() {
        byte[] part = gzip(Parcels.noise(50_000));
        mesh.then(cutOff(200, GZIPPED, joined(part, part, new byte[10])));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void whatComesAfterTheCompressedPartIsNotDroppedInSilence() {
        mesh.then(answer(200, GZIPPED, joined(gzip(Parcels.noise(50_000)), Parcels.noise(50_000))));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aBodyThatHaltsIsBroken() {
        mesh.then(mesh.halt(200, Parcels.noise(50_000)));

        assertThatThrownBy(() -> Mailboxes.impatientAt(mesh.baseUri()).download("M1", DownloadTest::bytes))
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageContaining("halt");
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

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] bytes(MeshDelivery delivery) {
        try {
            return delivery.body().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
