package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;
import static org.senddocument.mesh.ScriptedMesh.gzip;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** A message that waits in several chunks, which are asked for one after another. */
class DownloadInChunksTest {

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private Optional<byte[]> download() {
        return Mailboxes.at(mesh.baseUri()).download("M1", MailboxUnderTest::bytes);
    }

    @Test
    void theChunksOfAMessageAreReadAsOneEachWithItsOwnEncoding() {
        byte[] one = Parcels.noise(70_000);
        byte[] two = Parcels.noise(90_000);
        byte[] three = Parcels.noise(10);
        mesh.then(answer(206, Map.of("Content-Encoding", "gzip", "mex-chunk-range", "1:3"), gzip(one)))
                .then(answer(206, Map.of("MEX-CHUNK-RANGE", "2:3"), two))
                .then(answer(200, Map.of("Content-Encoding", "gzip"), gzip(three)));

        assertThat(download())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(Parcels.joined(one, two, three)));
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

    @Test
    void aMeshThatGrowsBusyBetweenTwoChunksIsLeftAloneForAsLongAsItAsks() {
        mesh.then(answer(206, Map.of("Mex-Chunk-Range", "1:2"), "one"))
                .then(answer(429, Map.of("Retry-After", "120"), ""));

        assertThatThrownBy(this::download).isInstanceOfSatisfying(MeshUnavailableException.class, busy -> {
            assertThat(busy.isBusy()).isTrue();
            assertThat(busy.retryAfter()).contains(Duration.ofMinutes(2));
        });
    }

    @ParameterizedTest
    @CsvSource({"206, 2:3", "200, 2:2"})
    void whatBeginsInItsMiddleIsNotTakenForTheWhole(int status, String range) {
        mesh.then(answer(status, Map.of("Mex-Chunk-Range", range), "two")).then(answer(200, "three"));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:0", "x", "2:1", "1:99999999999"})
    void aPartWhoseRangeMeansNothingIsNotTakenForTheWhole(String range) {
        mesh.then(answer(206, Map.of("Mex-Chunk-Range", range), "one"));

        assertThatThrownBy(this::download).isInstanceOf(MeshUnavailableException.class);
    }
}
