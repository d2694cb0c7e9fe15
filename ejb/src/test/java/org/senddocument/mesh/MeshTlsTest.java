package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.mesh.ScriptedMesh.answer;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/** Against a server that, like MESH, believes nobody without a certificate. The stores are made for this run. */
class MeshTlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    static Path directory;

    private static MeshSettings.Store serverKey;
    private static MeshSettings.Store clientKey;
    private static MeshSettings.Store strangersKey;
    private static MeshSettings.Store trustInServer;
    private static MeshSettings.Store trustInClient;

    private ScriptedMesh mesh;
    private volatile String[] protocols = {"TLSv1.3", "TLSv1.2"};

    @BeforeAll
    static void makeStores() throws Exception {
        serverKey = key("server", "CN=localhost");
        clientKey = key("client", "CN=SERVER001.X26.api.mesh-client.nhs.uk");
        strangersKey = key("stranger", "CN=STRANGER.X26.api.mesh-client.nhs.uk");
        trustInServer = trustIn("server");
        trustInClient = trustIn("client");
    }

    private static MeshSettings.Store key(String name, String subject) throws Exception {
        keytool(name, "-genkeypair", "-alias", name, "-dname", subject, "-keyalg", "EC", "-ext", "san=dns:localhost");
        return store(name);
    }

    private static MeshSettings.Store trustIn(String name) throws Exception {
        KeyStore known = KeyStore.getInstance(store(name).path().toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(name, known.getCertificate(name));
        MeshSettings.Store store = store("trust-in-" + name);
        try (OutputStream file = Files.newOutputStream(store.path())) {
            trusted.store(file, PASSWORD.toCharArray());
        }
        return store;
    }

    private static MeshSettings.Store store(String name) {
        return new MeshSettings.Store(directory.resolve(name + ".p12"), PASSWORD);
    }

    private static void keytool(String store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-J-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore"));
        command.add(store(store).path().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    @BeforeEach
    void open() throws IOException {
        SSLContext context = MeshTls.context(Mailboxes.settings(
                URI.create("https://localhost"), Optional.of(serverKey), Optional.of(trustInClient), Optional.empty()));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
                ssl.setNeedClientAuth(true);
                ssl.setProtocols(protocols);
                parameters.setSSLParameters(ssl);
            }
        });
        mesh = new ScriptedMesh(server);
        mesh.then(answer(202, "{\"message_id\":\"M1\"}"));
    }

    @AfterEach
    void close() {
        mesh.close();
    }

    private SendOutcome send(MeshSettings.Store key, MeshSettings.Store trust, String host) {
        URI address = URI.create("https://" + host + ":" + mesh.port() + "/messageexchange");
        return Mailboxes.of(Mailboxes.settings(
                        address, Optional.ofNullable(key), Optional.ofNullable(trust), Optional.empty()))
                .send(Parcels.parcel());
    }

    @Test
    void bothSidesShowTheirCertificates() {
        assertThat(send(clientKey, trustInServer, "localhost")).isEqualTo(new Taken("M1"));
    }

    @Test
    void aRenewedCertificateIsUsedWithoutARestart() throws IOException {
        protocols = new String[] {"TLSv1.2"};
        Path inUse = directory.resolve("in-use.p12");
        put(strangersKey, inUse, 1);
        HttpMeshMailbox mailbox = at(new MeshSettings.Store(inUse, PASSWORD));

        assertNotArrived(mailbox.send(Parcels.parcel()));
        put(clientKey, inUse, 2);
        SendOutcome after = mailbox.send(Parcels.parcel());

        assertThat(after).isEqualTo(new Taken("M1"));
    }

    @Test
    void aCertificateThatCannotBeReadLeavesTheOneBeforeInUse() throws IOException {
        Path inUse = directory.resolve("in-use-too.p12");
        put(clientKey, inUse, 1);
        HttpMeshMailbox mailbox = at(new MeshSettings.Store(inUse, PASSWORD));
        Files.writeString(inUse, "half a certificate");
        Files.setLastModifiedTime(inUse, FileTime.fromMillis(2000));

        SendOutcome outcome = mailbox.send(Parcels.parcel());

        assertThat(outcome).isEqualTo(new Taken("M1"));
    }

    @Test
    void aCertificateThatWasReadHalfWrittenIsUsedOnceItIsWholeThoughItsFileHasTheSameTime() throws IOException {
        protocols = new String[] {"TLSv1.2"};
        Path inUse = directory.resolve("in-use-at-last.p12");
        put(strangersKey, inUse, 1);
        HttpMeshMailbox mailbox = at(new MeshSettings.Store(inUse, PASSWORD));
        Files.writeString(inUse, "half a certificate");
        Files.setLastModifiedTime(inUse, FileTime.fromMillis(2000));

        assertNotArrived(mailbox.send(Parcels.parcel()));
        put(clientKey, inUse, 2);
        SendOutcome after = mailbox.send(Parcels.parcel());

        assertThat(after).isEqualTo(new Taken("M1"));
    }

    @Test
    void aCertificateThatCannotBeReadIsToldOnce() throws IOException {
        Path inUse = directory.resolve("in-use-and-told.p12");
        put(clientKey, inUse, 1);
        MeshClients clients = new MeshClients(Mailboxes.settings(
                URI.create("https://localhost/messageexchange"),
                Optional.of(new MeshSettings.Store(inUse, PASSWORD)),
                Optional.of(trustInServer),
                Optional.empty()));
        HttpClient before = clients.current();
        Files.writeString(inUse, "half a certificate");
        Files.setLastModifiedTime(inUse, FileTime.fromMillis(2000));

        try (KeptLog log = new KeptLog(MeshClients.class.getName())) {
            List<HttpClient> after = List.of(clients.current(), clients.current());

            assertThat(after).containsOnly(before);
            assertThat(log.records()).extracting(LogRecord::getLevel).containsExactly(Level.SEVERE);
        }
    }

    private HttpMeshMailbox at(MeshSettings.Store key) {
        URI address = URI.create("https://localhost:" + mesh.port() + "/messageexchange");
        return Mailboxes.of(
                Mailboxes.settings(address, Optional.of(key), Optional.of(trustInServer), Optional.empty()));
    }

    /** With a time of its own: two files of one test may be written within one tick of the file system. */
    private static void put(MeshSettings.Store store, Path where, int second) throws IOException {
        Files.copy(store.path(), where, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(where, FileTime.fromMillis(second * 1000L));
    }

    @Test
    void withoutOurCertificateNothingArrives() {
        protocols = new String[] {"TLSv1.2"};

        assertNotArrived(send(null, trustInServer, "localhost"));
    }

    @Test
    void withACertificateThatTheServerDoesNotKnowNothingArrives() {
        protocols = new String[] {"TLSv1.2"};

        assertNotArrived(send(strangersKey, trustInServer, "localhost"));
    }

    /** The JDK's server then hangs up without a word, which cannot be told from a line that broke. */
    @Test
    void withTheNewestTlsARefusedCertificateIsForLaterToo() {
        protocols = new String[] {"TLSv1.3"};

        assertThat(send(strangersKey, trustInServer, "localhost")).isInstanceOf(TryLater.class);
        assertThat(mesh.seen()).isEmpty();
    }

    @Test
    void aServerThatSaysWhyItRefusesLeavesNoDoubtThoughTheBodyIsOut() {
        IOException refused = new SSLHandshakeException("Received fatal alert: certificate_unknown");

        assertThat(SendVerdict.of(refused, true, false).mayHaveArrived()).isFalse();
        assertThat(SendVerdict.of(new IOException(refused), true, false).mayHaveArrived())
                .isFalse();
        assertThat(SendVerdict.of(new IOException("Connection reset"), true, false)
                        .mayHaveArrived())
                .isTrue();
    }

    @Test
    void aServerThatWeDoNotTrustHearsNothing() {
        assertNotArrived(send(clientKey, null, "localhost"));
        assertNotArrived(send(clientKey, trustInClient, "localhost"));
    }

    @Test
    void aServerOfAnotherNameHearsNothing() {
        assertNotArrived(send(clientKey, trustInServer, "127.0.0.1"));
    }

    private void assertNotArrived(SendOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isFalse());
        assertThat(mesh.seen()).isEmpty();
    }

    @Test
    void aStoreWithoutAPrivateKeyIsNoKeyStore() {
        assertThatThrownBy(() -> send(trustInServer, trustInServer, "localhost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key-store holds no private key");
    }

    @Test
    void aStoreWithoutATrustedCertificateIsNoTrustStore() {
        assertThatThrownBy(() -> send(clientKey, serverKey, "localhost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trust-store holds no trusted certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.p12", "broken.p12"})
    void aStoreThatCannotBeReadIsNamed(String name) throws IOException {
        Files.writeString(directory.resolve("broken.p12"), "no store");
        MeshSettings.Store store = new MeshSettings.Store(directory.resolve(name), PASSWORD);

        assertThatThrownBy(() -> send(store, trustInServer, "localhost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("key-store", name)
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void aWrongPasswordIsNotRepeated() {
        MeshSettings.Store store = new MeshSettings.Store(trustInServer.path(), "wrong-secret");

        assertThatThrownBy(() -> send(clientKey, store, "localhost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trust-store")
                .hasMessageNotContaining("wrong-secret");
    }
}
