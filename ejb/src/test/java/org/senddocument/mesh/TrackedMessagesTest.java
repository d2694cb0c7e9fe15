package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** Whether MESH has the one message of ours with an id. */
class TrackedMessagesTest {

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private Optional<String> withLocalId() {
        return new TrackedMessages(Mailboxes.at(mesh.baseUri()).enquiries()).withLocalId("A12345-17");
    }

    @ParameterizedTest
    @CsvSource({"Accepted, true", "Acknowledged, true", "Undeliverable, true", "Error, true", "Uploading, false"})
    void aMessageThatIsWholeIsThere(String status, boolean there) {
        mesh.then(answer(200, "{\"messageId\":\"M1\",\"status\":\"" + status + "\"}"));

        assertThat(withLocalId()).isEqualTo(there ? Optional.of("M1") : Optional.empty());
        assertThat(mesh.only().pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/outbox/tracking/A12345-17");
    }

    @ParameterizedTest
    @CsvSource({"accepted, true", "uploading, false"})
    void anUploadIsAskedForByTheIdUnderWhichItWasBegun(String status, boolean whole) {
        mesh.then(answer(200, "{\"message_id\":\"M1\",\"status\":\"" + status + "\"}"));

        Optional<String> found =
                new TrackedMessages(Mailboxes.at(mesh.baseUri()).enquiries()).whole("M1");

        assertThat(found).isEqualTo(whole ? Optional.of("M1") : Optional.empty());
        assertThat(mesh.only().pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/outbox/tracking?messageID=M1");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 300})
    void noneAndSeveralAreNotOne(int status) {
        mesh.then(answer(status, "{\"errorEvent\":\"\",\"errorCode\":\"\",\"errorDescription\":\"Not Found\"}"));

        assertThat(withLocalId()).isEmpty();
    }

    /** Taken for a word on the message it would send a second letter. And MESH may have given up this question alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<html>no such page</html>", "", "{\"message\":\"Not Found\"}", "{\"detail\":\"Not Found\"}"})
    void thatNobodyKnowsTheQuestionDoesNotSayThatMeshHasNoSuchMessage(String body) {
        mesh.then(answer(404, body));

        assertThatThrownBy(this::withLocalId)
                .isInstanceOfSatisfying(MeshUnavailableException.class, silent -> assertThat(silent.isOfMailbox())
                        .isFalse());
    }

    @Test
    void aMeshWithoutAGoodAnswerSaysNothing() {
        mesh.then(answer(500)).then(ScriptedMesh.nothing());

        assertThatThrownBy(this::withLocalId).isInstanceOf(MeshUnavailableException.class);
        assertThatThrownBy(this::withLocalId).isInstanceOf(MeshUnavailableException.class);
    }
}
