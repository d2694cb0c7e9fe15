package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.mesh.ScriptedMesh.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.service.mailbox.MessageBody;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

class SendingTest {

    private static final String ID = "{\"message_id\":\"20200529155357895317_3573F8\"}";

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    @Test
    void theRequestHasWhatMeshAsksOfIt() {
        mesh.then(answer(202, ID));

        Mailboxes.at(mesh.baseUri()).send(Parcels.parcel("<Bundle/>"));

        ScriptedMesh.Seen seen = mesh.only();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.pathAndQuery()).isEqualTo("/messageexchange/X26ABC1/outbox");
        assertThat(seen.headers().get("Accept")).containsExactly("application/vnd.mesh.v2+json");
        assertThat(seen.headers().get("Authorization"))
                .singleElement()
                .asString()
                .matches("NHSMESH X26ABC1:[0-9a-f-]{36}:0:202611221500:[0-9a-f]{64}");
        assertThat(seen.header("Content-Type")).isEqualTo("application/xml");
        assertThat(seen.header("Content-Length")).isEqualTo("9");
        assertThat(seen.header("Mex-From")).isEqualTo("X26ABC1");
        assertThat(seen.header("Mex-To")).isEqualTo(Parcels.TO);
        assertThat(seen.header("Mex-WorkflowID")).isEqualTo("GPCONNECT_SEND_DOCUMENT");
        assertThat(seen.header("Mex-LocalID")).isEqualTo("A12345");
        assertThat(seen.header("Mex-Subject")).isEqualTo(Parcels.SUBJECT);
        assertThat(seen.headers()).doesNotContainKeys("Mex-Chunk-Range", "Transfer-Encoding", "Content-Encoding");
    }

    @Test
    void everyAttemptHasATokenOfItsOwn() {
        mesh.then(answer(503)).then(answer(202, ID));
        HttpMeshMailbox mailbox = Mailboxes.at(mesh.baseUri());

        mailbox.send(Parcels.parcel());
        mailbox.send(Parcels.parcel());

        assertThat(mesh.seen()).extracting(seen -> seen.header("Authorization")).doesNotHaveDuplicates();
    }

    @Test
    void aConnectionThatEndsWithoutAnAnswerLeavesADoubtAndIsNotTriedAgain() {
        mesh.then(ScriptedMesh.nothing()).then(answer(202, ID));

        SendOutcome outcome = Mailboxes.at(mesh.baseUri()).send(Parcels.parcel());

        assertInDoubt(outcome);
        assertThat(mesh.seen()).hasSize(1);
    }

    @Test
    void aKeptConnectionThatHasDiedIsNoReasonToPostTwice() {
        mesh.then(answer(202, ID)).then(ScriptedMesh.nothing()).then(answer(202, ID));
        HttpMeshMailbox mailbox = Mailboxes.at(mesh.baseUri());
        mailbox.send(Parcels.parcel("first"));

        SendOutcome outcome = mailbox.send(Parcels.parcel("second"));

        assertInDoubt(outcome);
        assertThat(mesh.seen()).hasSize(2);
    }

    @Test
    void silenceUntilTheTimeIsUpLeavesADoubt() {
        mesh.then(mesh.silence());

        assertInDoubt(Mailboxes.impatientAt(mesh.baseUri()).send(Parcels.parcel()));
        assertThat(mesh.seen()).hasSize(1);
    }

    @Test
    void anAnswerThatHaltsBeforeItsIdLeavesADoubt() {
        mesh.then(mesh.halt(202, ID.getBytes()));

        assertInDoubt(Mailboxes.impatientAt(mesh.baseUri()).send(Parcels.parcel()));
    }

    @Test
    void anAnswerThatIsCutOffBeforeItsIdLeavesADoubt() {
        mesh.then(ScriptedMesh.cutOff(202, Map.of(), ID.getBytes()));

        assertInDoubt(Mailboxes.at(mesh.baseUri()).send(Parcels.parcel()));
    }

    @Test
    void whereNobodyListensNothingArrived() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            freePort = socket.getLocalPort();
        }

        SendOutcome outcome = Mailboxes.at(URI.create("http://localhost:" + freePort + "/messageexchange"))
                .send(Parcels.parcel());

        assertNotArrived(outcome);
    }

    @Test
    void whereTheHostIsUnknownNothingArrived() {
        assertNotArrived(
                Mailboxes.at(URI.create("http://mesh.invalid/messageexchange")).send(Parcels.parcel()));
    }

    @Test
    void whereTlsFailsNothingArrived() {
        URI notTls = URI.create("https://localhost:" + mesh.port() + "/messageexchange");

        assertNotArrived(Mailboxes.hurriedAt(notTls).send(Parcels.parcel()));
        assertThat(mesh.seen()).isEmpty();
    }

    @Test
    void aLineThatBreaksWhileTheBodyIsOnItsWayCannotHaveBroughtItAll() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> breaking = CompletableFuture.runAsync(() -> takeALittleAndHangUp(server));
            URI uri = URI.create("http://localhost:" + server.getLocalPort() + "/messageexchange");

            SendOutcome outcome = Mailboxes.at(uri).send(Parcels.parcel(Parcels.noise(30_000_000)));

            assertNotArrived(outcome);
            breaking.join();
        }
    }

    private static void takeALittleAndHangUp(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(1000);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<MessageBody> brokenBodies() {
        return Stream.of(
                body(10, () -> {
                    throw new IllegalStateException("the database is away");
                }),
                body(10, () -> new ByteArrayInputStream(new byte[9])),
                body(10, () -> new ByteArrayInputStream(new byte[11])),
                body(10, () -> failing(new byte[5], new IllegalStateException("the database is away"))),
                body(10, () -> failing(new byte[5], null)));
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void aBodyThatBreaksInOurHandsNeverArrivesAndNeverThrows(MessageBody body) {
        mesh.then(answer(202, ID));

        assertNotArrived(Mailboxes.impatientAt(mesh.baseUri()).send(Parcels.parcel(body)));
        assertThat(mesh.seen()).allSatisfy(seen -> assertThat(seen.body()).hasSizeLessThan(10));
    }

    @Test
    void aBodyIsClosedWhateverBecomesOfIt() {
        mesh.then(answer(202, ID)).then(ScriptedMesh.nothing()).then(mesh.silence());
        AtomicInteger open = new AtomicInteger();
        HttpMeshMailbox mailbox = Mailboxes.hurriedAt(mesh.baseUri());

        for (int i = 0; i < 3; i++) {
            mailbox.send(Parcels.parcel(counted(open)));
        }

        assertThat(open).hasValue(0);
    }

    @Test
    void aBodyThatCannotBeClosedTakesNothingFromTheAnswer() {
        mesh.then(answer(202, ID));
        MessageBody body = body(3, () -> new ByteArrayInputStream(new byte[3]) {
            @Override
            public void close() throws IOException {
                throw new IOException("the database is away");
            }
        });

        assertThat(Mailboxes.at(mesh.baseUri()).send(Parcels.parcel(body))).isInstanceOf(Taken.class);
    }

    @Test
    void anInterruptedSendingIsForLaterAndTheThreadStaysInterrupted() {
        mesh.then(mesh.silence());
        HttpMeshMailbox mailbox = Mailboxes.at(mesh.baseUri());
        Thread.currentThread().interrupt();

        SendOutcome outcome = mailbox.send(Parcels.parcel());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(TryLater.class);
    }

    private static void assertInDoubt(SendOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isTrue());
    }

    private static void assertNotArrived(SendOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isFalse());
    }

    private static MessageBody counted(AtomicInteger open) {
        return body(3, () -> {
            open.incrementAndGet();
            return new ByteArrayInputStream(new byte[3]) {
                private boolean closed;

                @Override
                public void close() {
                    if (!closed) {
                        closed = true;
                        open.decrementAndGet();
                    }
                }
            };
        });
    }

    /** Gives the bytes, then fails: with the exception, or with an IOException where there is none. */
    private static InputStream failing(byte[] bytes, RuntimeException failure) {
        return new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given < bytes.length) {
                    return bytes[given++];
                }
                if (failure != null) {
                    throw failure;
                }
                throw new IOException("the database is away");
            }
        };
    }

    private static MessageBody body(long length, Supplier<InputStream> opening) {
        return new MessageBody() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public InputStream open() {
                return opening.get();
            }
        };
    }
}
