package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

class MeshConnectionTest {

    private static final String ID = "{\"message_id\":\"M1\"}";

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (ScriptedMesh elsewhere = new ScriptedMesh()) {
            mesh.then(answer(307, Map.of("Location", elsewhere.baseUri() + "/X26ABC1/outbox"), ""));

            assertThat(Mailboxes.at(mesh.baseUri()).send(Parcels.parcel())).isInstanceOf(TryLater.class);
            assertThat(elsewhere.seen()).isEmpty();
        }
    }

    @Test
    void theProxyIsTheWayOut() {
        mesh.then(answer(202, ID));

        assertThat(throughProxy("http://mesh.invalid/messageexchange").send(Parcels.parcel()))
                .isEqualTo(new Taken("M1"));
        assertThat(mesh.only().uri()).isEqualTo(URI.create("http://mesh.invalid/messageexchange/X26ABC1/outbox"));
    }

    /** It may move to another machine, and is not known yet where the network comes up after us. */
    @Test
    void theNameOfTheProxyIsLookedUpWithEachConnection() {
        MeshSettings settings = Mailboxes.settings(
                URI.create("https://mesh.invalid/messageexchange"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MeshSettings.Proxy("localhost", 3128)));

        ProxySelector selector = new MeshClients(settings).current().proxy().orElseThrow();

        assertThat(selector.select(settings.baseUri()))
                .extracting(Proxy::address)
                .containsExactly(InetSocketAddress.createUnresolved("localhost", 3128));
    }

    @Test
    void aProxyThatGivesNoTunnelLetsNothingArrive() {
        mesh.then(answer(502));

        assertThat(throughProxy("https://mesh.invalid/messageexchange").send(Parcels.parcel()))
                .isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                        .isFalse());
    }

    private HttpMeshMailbox throughProxy(String address) {
        return Mailboxes.of(Mailboxes.settings(
                URI.create(address),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MeshSettings.Proxy("localhost", mesh.port()))));
    }

    @Test
    void silenceIsNoAnswer() {
        mesh.then(mesh.silence());
        HttpMeshMailbox mailbox = Mailboxes.hurriedAt(mesh.baseUri());

        assertThatThrownBy(mailbox::handshake)
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageContaining("HttpTimeoutException");
    }

    @Test
    void aConnectionIsKeptForTheNextRequest() {
        mesh.then(answer(200)).then(answer(404, "{\"detail\":[]}")).then(answer(200, "{\"messageId\":\"M3\"}"));
        HttpMeshMailbox mailbox = Mailboxes.at(mesh.baseUri());

        mailbox.acknowledge("M1");
        mailbox.acknowledge("M2");
        mailbox.acknowledge("M3");

        assertThat(mesh.ports()).hasSize(1);
    }

    @Test
    void aLineOfTheLogHasNeitherTokenNorPatient() {
        mesh.then(answer(202, ID)).then(ScriptedMesh.nothing()).then(answer(200, "{\"messages\":[]}"));
        HttpMeshMailbox mailbox = Mailboxes.at(mesh.baseUri());
        List<LogRecord> records;
        try (KeptLog log = new KeptLog("org.senddocument.mesh")) {
            mailbox.send(Parcels.parcel());
            mailbox.send(Parcels.parcel());
            mailbox.inbox("WORKFLOW", Optional.empty());
            records = log.records();
        }

        SimpleFormatter format = new SimpleFormatter();
        assertThat(records).extracting(format::formatMessage).hasSize(3).allSatisfy(line -> assertThat(line)
                .contains("/messageexchange/X26ABC1/")
                .doesNotContain("NHSMESH", "GPPROVIDER", "Testperson", "9990000018", "workflow_filter", "Bundle"));
        assertThat(records).extracting(LogRecord::getLevel).containsOnly(Level.FINE);
        assertThat(format.formatMessage(records.get(0))).isEqualTo("POST /messageexchange/X26ABC1/outbox: 202, 0 ms");
    }
}
