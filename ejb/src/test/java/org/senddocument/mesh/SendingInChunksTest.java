package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.mesh.ScriptedMesh.answer;
import static org.senddocument.mesh.ScriptedMesh.nothing;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/** A message of three chunks: two of 100 000 bytes and one of 50 000. */
class SendingInChunksTest {

    private static final String ID = "{\"message_id\":\"20200529155357895317_3573F8\"}";
    private static final Taken TAKEN = new Taken("20200529155357895317_3573F8");
    private static final byte[] BODY = Parcels.noise(250_000);

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private SendOutcome send() {
        return Mailboxes.at(mesh.baseUri(), 100_000).send(Parcels.parcel(BODY));
    }

    @Test
    void aLongMessageGoesInChunksThatMakeItUp() {
        mesh.then(answer(202, ID)).then(answer(202, "null")).then(answer(202, "null"));

        SendOutcome outcome = send();

        assertThat(outcome).isEqualTo(TAKEN);
        assertThat(mesh.seen())
                .extracting(ScriptedMesh.Seen::pathAndQuery)
                .containsExactly(
                        "/messageexchange/X26ABC1/outbox",
                        "/messageexchange/X26ABC1/outbox/20200529155357895317_3573F8/2",
                        "/messageexchange/X26ABC1/outbox/20200529155357895317_3573F8/3");
        assertThat(ranges()).containsExactly("1:3", "2:3", "3:3");
        assertThat(mesh.seen()).extracting(seen -> seen.header("Authorization")).doesNotHaveDuplicates();
        assertThat(joined()).isEqualTo(BODY);
    }

    @Test
    void allChunksGoOverOneConnection() {
        mesh.then(answer(202, ID)).then(answer(202, "n".repeat(200_000))).then(answer(202, "null"));

        send();

        assertThat(mesh.ports()).hasSize(1);
    }

    @Test
    void theAddressGoesWithTheFirstChunkOnly() {
        mesh.then(answer(202, ID)).then(answer(202)).then(answer(202));

        send();

        assertThat(mesh.seen()).extracting(seen -> seen.header("Mex-To")).containsExactly(Parcels.TO, null, null);
    }

    @Test
    void aMessageOfExactlyTheLimitGoesWhole() {
        mesh.then(answer(202, ID));

        Mailboxes.at(mesh.baseUri(), 250_000).send(Parcels.parcel(BODY));

        assertThat(mesh.only().headers()).doesNotContainKey("Mex-Chunk-Range");
    }

    @Test
    void aChunkThatFailsIsSentAgainWithAFreshToken() {
        mesh.then(answer(202, ID))
                .then(answer(500))
                .then(nothing())
                .then(answer(202))
                .then(answer(502))
                .then(answer(202));

        SendOutcome outcome = send();

        assertThat(outcome).isEqualTo(TAKEN);
        assertThat(ranges()).containsExactly("1:3", "2:3", "2:3", "2:3", "3:3", "3:3");
        assertThat(mesh.seen()).extracting(seen -> seen.header("Authorization")).doesNotHaveDuplicates();
        assertThat(mesh.seen().get(3).body()).isEqualTo(mesh.seen().get(1).body());
    }

    @Test
    void theFirstChunkIsNeverSentAgainAndLeavesNoDoubt() {
        mesh.then(nothing()).then(answer(202, ID));

        SendOutcome outcome = send();

        assertLater(outcome, false);
        assertThat(mesh.seen()).hasSize(1);
    }

    @Test
    void aFirstChunkWithoutAnIdLeavesNoDoubtEither() {
        mesh.then(answer(202, "{}"));

        assertLater(send(), false);
    }

    @Test
    void aMiddleChunkThatFailsForGoodLeavesNoDoubt() {
        mesh.then(answer(202, ID)).then(nothing()).then(answer(500)).then(answer(504));

        SendOutcome outcome = send();

        assertLater(outcome, false);
        assertThat(mesh.seen()).hasSize(4);
    }

    @Test
    void aLastChunkThatFailsForGoodLeavesADoubt() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(nothing())
                .then(nothing());

        SendOutcome outcome = send();

        assertLater(outcome, true);
        assertThat(mesh.seen()).hasSize(6);
    }

    @Test
    void aDoubtAboutTheLastChunkIsSettledByTracking() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(nothing())
                .then(nothing())
                .then(answer(200, tracked("accepted")));

        SendOutcome outcome = send();

        assertThat(outcome).isEqualTo(TAKEN);
        assertThat(mesh.seen().get(5).pathAndQuery())
                .isEqualTo("/messageexchange/X26ABC1/outbox/tracking?messageID=20200529155357895317_3573F8");
    }

    @Test
    void aMessageThatIsUploadingStillWasGivenToNobody() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(nothing())
                .then(nothing())
                .then(answer(200, tracked("uploading")));

        assertLater(send(), false);
    }

    private static String tracked(String status) {
        return "{\"message_id\":\"20200529155357895317_3573F8\",\"status\":\"" + status + "\"}";
    }

    @Test
    void aDoubtAboutTheLastChunkOutlivesAnAnswerWithoutOne() {
        mesh.then(answer(202, ID)).then(answer(202)).then(nothing()).then(answer(503, Map.of("Retry-After", "60"), ""));

        SendOutcome outcome = send();

        assertLater(outcome, true);
        assertThat(((TryLater) outcome).retryAfter()).contains(Duration.ofMinutes(1));
    }

    @Test
    void aLastChunkThatMeshHasAlreadyIsASuccess() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(answer(423, "{\"message\":\"An internal error\"}"));

        assertThat(send()).isEqualTo(TAKEN);
    }

    @Test
    void aMiddleChunkThatMeshDoesNotWantAnyMoreIsNone() {
        mesh.then(answer(202, ID)).then(answer(423));

        assertLater(send(), false);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void anUploadThatMeshHasForgottenConcernsNoOtherMessage(int status) {
        mesh.then(answer(202, ID))
                .then(answer(
                        status, "{\"detail\":[{\"event\":\"\",\"code\":\"20\",\"msg\":\"Message does not exist\"}]}"));

        SendOutcome outcome = send();

        assertLater(outcome, false);
        assertThat(((TryLater) outcome).isOfMailbox()).isFalse();
        assertThat(mesh.seen()).hasSize(2);
    }

    @Test
    void aWayThatIsLostBetweenTwoChunksConcernsAllMessages() {
        mesh.then(answer(202, ID)).then(answer(404, "{\"message\":\"Not Found\"}"));

        SendOutcome outcome = send();

        assertLater(outcome, false);
        assertThat(((TryLater) outcome).isOfMailbox()).isTrue();
    }

    @Test
    void aBusyMeshIsNotPressed() {
        mesh.then(answer(202, ID)).then(answer(429, Map.of("Retry-After", "60"), ""));

        SendOutcome outcome = send();

        assertLater(outcome, false);
        assertThat(((TryLater) outcome).retryAfter()).contains(Duration.ofMinutes(1));
        assertThat(mesh.seen()).hasSize(2);
    }

    @Test
    void aRefusedChunkRefusesTheMessage() {
        mesh.then(answer(202, ID))
                .then(answer(417, "{\"detail\":[{\"code\":\"InvalidHeaderChunks\",\"msg\":\"no\"}]}"));

        SendOutcome outcome = send();

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo("InvalidHeaderChunks"));
        assertThat(mesh.seen()).hasSize(2);
    }

    @Test
    void aRefusalOfTheRepeatIsNotBelievedWhereTheFirstTryHadArrived() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(answer(417, "{\"detail\":[{\"code\":\"InvalidHeaderChunks\",\"msg\":\"no\"}]}"))
                .then(answer(200, tracked("accepted")));

        assertThat(send()).isEqualTo(TAKEN);
    }

    @Test
    void aRefusalOfTheRepeatStandsWhereMeshStillWaitsForTheLastChunk() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(answer(403, "{\"detail\":[{\"code\":\"16\",\"msg\":\"no\"}]}"))
                .then(answer(200, tracked("uploading")));

        assertThat(send()).isInstanceOf(Refused.class);
    }

    @Test
    void aRefusalOfTheRepeatIsADoubtWhereMeshCannotBeAsked() {
        mesh.then(answer(202, ID))
                .then(answer(202))
                .then(nothing())
                .then(answer(417))
                .then(answer(500));

        assertLater(send(), true);
    }

    @Test
    void theIdIsKnownFromTheFirstChunkOn() {
        mesh.then(answer(202, ID)).then(answer(417));
        List<String> begun = new ArrayList<>();

        Mailboxes.at(mesh.baseUri(), 100_000).send(Parcels.parcel(BODY), begun::add);

        assertThat(begun).containsExactly(TAKEN.meshMessageId());
    }

    @Test
    void aBusyMeshIsWaitedForAndTheUploadGoesOnUnderItsId() {
        mesh.then(answer(202, ID))
                .then(answer(429, Map.of("Retry-After", "20"), ""))
                .then(answer(202))
                .then(answer(500))
                .then(answer(202));
        List<Duration> waits = new ArrayList<>();

        SendOutcome outcome = Mailboxes.of(Mailboxes.settings(mesh.baseUri(), 100_000, Mailboxes.LONG), waits::add)
                .send(Parcels.parcel(BODY));

        assertThat(outcome).isEqualTo(TAKEN);
        assertThat(ranges()).containsExactly("1:3", "2:3", "2:3", "3:3", "3:3");
        assertThat(waits).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(1));
    }

    private static void assertLater(SendOutcome outcome, boolean mayHaveArrived) {
        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isEqualTo(mayHaveArrived));
    }

    private List<String> ranges() {
        return mesh.seen().stream().map(seen -> seen.header("Mex-Chunk-Range")).toList();
    }

    private byte[] joined() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        mesh.seen().forEach(seen -> joined.writeBytes(seen.body()));
        return joined.toByteArray();
    }
}
