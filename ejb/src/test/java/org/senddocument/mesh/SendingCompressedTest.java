package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.mesh.ScriptedMesh.answer;
import static org.senddocument.mesh.ScriptedMesh.nothing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.mailbox.MessageBody;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

class SendingCompressedTest {

    private static final String ID = "{\"message_id\":\"20200529155357895317_3573F8\"}";
    private static final byte[] BODY =
            HexFormat.of().formatHex(Parcels.noise(125_000)).getBytes(StandardCharsets.US_ASCII);

    private final ScriptedMesh mesh = new ScriptedMesh();

    @AfterEach
    void close() {
        mesh.close();
    }

    private SendOutcome send(long maxRequestSize) {
        return Mailboxes.compressingAt(mesh.baseUri(), maxRequestSize).send(Parcels.parcel(BODY));
    }

    @Test
    void theBodyIsPackedAndTheChecksumIsOfTheContent() throws Exception {
        mesh.then(answer(202, ID));

        send(Mailboxes.LARGE);

        ScriptedMesh.Seen seen = mesh.only();
        assertThat(seen.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(seen.header("Content-Length")).isEqualTo(String.valueOf(seen.body().length));
        assertThat(seen.body().length).isLessThan(BODY.length * 3 / 4);
        assertThat(unpacked(seen)).isEqualTo(BODY);
        assertThat(seen.header("Mex-Content-Checksum"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(BODY)));
    }

    @Test
    void aMessageBelowTheThresholdGoesAsItIs() {
        mesh.then(answer(202, ID));

        Mailboxes.at(mesh.baseUri()).send(Parcels.parcel(BODY));

        assertThat(mesh.only().body()).isEqualTo(BODY);
        assertThat(mesh.only().headers()).doesNotContainKeys("Content-Encoding", "Mex-Content-Checksum");
    }

    @Test
    void eachChunkIsPackedByItselfAndTheChecksumGoesWithTheFirst() {
        mesh.then(answer(202, ID)).then(answer(202)).then(nothing()).then(answer(202));

        SendOutcome outcome = send(100_000);

        assertThat(outcome).isInstanceOf(Taken.class);
        assertThat(mesh.seen())
                .extracting(seen -> seen.header("Content-Encoding"))
                .containsOnly("gzip");
        assertThat(mesh.seen())
                .extracting(seen -> seen.header("Mex-Content-Checksum"))
                .last()
                .isNull();
        assertThat(mesh.seen().get(0).header("Mex-Content-Checksum")).hasSize(64);
        assertThat(mesh.seen().get(3).body()).isEqualTo(mesh.seen().get(2).body());
        assertThat(joined(0, 1, 3)).isEqualTo(BODY);
    }

    private byte[] joined(int... requests) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int request : requests) {
            joined.writeBytes(unpacked(mesh.seen().get(request)));
        }
        return joined.toByteArray();
    }

    @Test
    void aBodyThatCannotBeReadIsNotOffered() {
        MessageBody broken = body(10, () -> new ByteArrayInputStream(new byte[5]));

        SendOutcome outcome =
                Mailboxes.compressingAt(mesh.baseUri(), Mailboxes.LARGE).send(Parcels.parcel(broken));

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isFalse());
        assertThat(mesh.seen()).isEmpty();
    }

    /** Attachments are fetched one after another while the message is read. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseThatGoesAwayWhileTheMessageIsMeasuredLeavesNoDoubt(boolean atOnce) {
        MessageBody body = body(10, () -> {
            if (atOnce) {
                throw new IllegalStateException("the database is away");
            }
            return new InputStream() {
                @Override
                public int read() {
                    throw new IllegalStateException("the database is away");
                }
            };
        });

        SendOutcome outcome =
                Mailboxes.compressingAt(mesh.baseUri(), Mailboxes.LARGE).send(Parcels.parcel(body));

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isFalse());
        assertThat(mesh.seen()).isEmpty();
    }

    @Test
    void aDatabaseThatGoesAwayBeforeTheChecksumIsMadeLeavesNoDoubt() {
        AtomicInteger opened = new AtomicInteger();
        MessageBody body = body(10, () -> {
            if (opened.incrementAndGet() > 2) {
                throw new IllegalStateException("the database is away");
            }
            return new ByteArrayInputStream(new byte[10]);
        });

        SendOutcome outcome =
                Mailboxes.compressingAt(mesh.baseUri(), Mailboxes.LARGE).send(Parcels.parcel(body));

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isFalse());
        assertThat(mesh.seen()).isEmpty();
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

    private static byte[] unpacked(ScriptedMesh.Seen seen) {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(seen.body()))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
