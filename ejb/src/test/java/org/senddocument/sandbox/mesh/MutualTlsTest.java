package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutualTlsTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    static Path folder;

    private static TestKeys server;
    private static TestKeys client;
    private static MeshSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        server = TestKeys.make(folder, "server");
        client = TestKeys.make(folder, "client");
        sandbox = MeshSandbox.builder()
                .tls(server.contextTrusting(client))
                .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W"))
                .start();
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @Test
    void aClientWithATrustedCertificateIsServed() throws Exception {
        MailboxCaller caller = caller(client.contextTrusting(server));

        assertThat(sandbox.baseUri().getScheme()).isEqualTo("https");
        assertThat(caller.get("/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientWithoutACertificateIsTurnedAway() throws Exception {
        MailboxCaller caller = caller(TestKeys.none().contextTrusting(server));

        assertThatThrownBy(() -> caller.get("/inbox")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aClientWithAForeignCertificateIsTurnedAway() throws Exception {
        MailboxCaller caller = caller(server.contextTrusting(server));

        assertThatThrownBy(() -> caller.get("/inbox")).isInstanceOf(UncheckedIOException.class);
    }

    private static MailboxCaller caller(SSLContext tls) {
        return new MailboxCaller(
                sandbox.baseUri(),
                "X26HC001",
                () -> MailboxCaller.goodToken("X26HC001", CLOCK),
                HttpClient.newBuilder().sslContext(tls).build());
    }
}
