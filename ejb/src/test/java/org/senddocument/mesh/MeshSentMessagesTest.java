package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether MESH has the one message of ours with an id. */
class MeshSentMessagesTest {

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private Optional<String> withLocalId() {
        return new MeshSentMessages(Mailboxes.at(mesh.baseUri()).enquiries()).withLocalId("A12345-17");
    }

    @ParameterizedTest
    @CsvSource({"Accepted, true", "Acknowledged, true", "Undeliverable, true", "Error, true", "Uploading, false"})
    void aMessageThatIsWholeIsThere(String status, boolean there) {
        mesh.then(answer(200, "{\"messageId\":\"M1\",\"status\":\"" + status + "\"}"));

        assertThat(withLocalId()).isEqualTo(there ? Optional.of("M1") : Optional.empty());
        assertThat(mesh.only().pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/outbox/tracking/A12345-17");
    }

    @ParameterizedTest
    @CsvSource({"404, none", "300, several", "500, no good answer"})
    void withoutOneGoodAnswerNothingIsKnown(int status, String why) {
        mesh.then(answer(status));

        assertThat(withLocalId()).as(why).isEmpty();
    }

    @Test
    void aMeshThatDoesNotAnswerIsNoProof() {
        mesh.then(ScriptedMesh.nothing());

        assertThat(withLocalId()).isEmpty();
    }
}
