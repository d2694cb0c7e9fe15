package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome;

/** The client against the MESH sandbox; and a few answers that the sandbox never gives. */
class HttpMeshMailboxTest implements MeshMailboxContract {

    private final SandboxPeer peer = new SandboxPeer();
    private final MeshMailbox mailbox = Mailboxes.at(peer.sandbox().baseUri());

    @AfterEach
    void close() {
        peer.close();
    }

    @Override
    public MeshMailbox getMailbox() {
        return mailbox;
    }

    @Override
    public MeshPeer getPeer() {
        return peer;
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 100_000})
    void whatTravelsCompressedArrivesAsItWasWholeAndInChunks(long maxRequestSize) {
        byte[] body = Parcels.noise(250_000);

        SendOutcome outcome = Mailboxes.compressingAt(peer.sandbox().baseUri(), maxRequestSize)
                .send(Parcels.parcel(body));

        assertThat(outcome).isInstanceOf(SendOutcome.Taken.class);
        assertThat(peer.sandbox().messages()).first().satisfies(message -> {
            assertThat(message.contentEncoding()).isEqualTo("gzip");
            assertThat(message.body()).isEqualTo(body);
        });
    }

    @Test
    void theHandshakeSaysWhatSoftwareAsks() {
        try (ScriptedMesh scripted = new ScriptedMesh().then(answer(200))) {
            Mailboxes.at(scripted.baseUri()).handshake();

            ScriptedMesh.Seen seen = scripted.only();
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.pathAndQuery()).isEqualTo("/messageexchange/X26ABC1");
            assertThat(seen.header("Mex-ClientVersion")).isEqualTo("send-document==1.0.0");
            assertThat(seen.header("Mex-OSName")).isNotBlank();
            assertThat(seen.header("Mex-OSVersion")).isNotBlank();
        }
    }

    @Test
    void aRefusedHandshakeSaysWhatMeshSaid() {
        String body = "{\"detail\":[{\"event\":\"\",\"code\":\"\",\"msg\":\"Invalid Authentication Token\"}]}";
        try (ScriptedMesh scripted = new ScriptedMesh().then(answer(403, body))) {
            MeshMailbox refused = Mailboxes.at(scripted.baseUri());

            assertThatThrownBy(refused::handshake)
                    .isInstanceOf(MeshUnavailableException.class)
                    .hasMessageContainingAll("403", "Invalid Authentication Token");
        }
    }

    @Test
    void aMessageMayBeAcknowledgedWhereMeshNoLongerLetsAnyoneHaveIt() {
        try (ScriptedMesh scripted = new ScriptedMesh().then(answer(410))) {
            Mailboxes.at(scripted.baseUri()).acknowledge("M/1 ?");

            assertThat(scripted.only().method()).isEqualTo("PUT");
            assertThat(scripted.only().pathAndQuery())
                    .isEqualTo("/messageexchange/X26ABC1/inbox/M%2F1%20%3F/status/acknowledged");
            assertThat(scripted.only().header("Content-Length")).isEqualTo("0");
        }
    }

    @Test
    void anAcknowledgementThatIsForbiddenHasFailed() {
        try (ScriptedMesh scripted = new ScriptedMesh().then(answer(403))) {
            MeshMailbox forbidden = Mailboxes.at(scripted.baseUri());

            assertThatThrownBy(() -> forbidden.acknowledge("M1")).isInstanceOf(MeshUnavailableException.class);
        }
    }

    @Test
    void aGatewayThatKnowsNoSuchPathHasNotAcknowledged() {
        try (ScriptedMesh scripted = new ScriptedMesh().then(answer(404, "<html>no such page</html>"))) {
            MeshMailbox astray = Mailboxes.at(scripted.baseUri());

            assertThatThrownBy(() -> astray.acknowledge("M1")).isInstanceOf(MeshUnavailableException.class);
        }
    }

    @Test
    void anIdThatIsAnotherPathIsNotAskedFor() {
        try (ScriptedMesh scripted = new ScriptedMesh()) {
            MeshMailbox careful = Mailboxes.at(scripted.baseUri());

            assertThatThrownBy(() -> careful.acknowledge("..")).isInstanceOf(MeshUnavailableException.class);
            assertThat(scripted.seen()).isEmpty();
        }
    }
}
