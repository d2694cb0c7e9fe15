package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A message as it stood in the sandbox when asked for. Its body can be read as long as the sandbox holds the message.
 *
 * @param from empty of a report
 * @param to the recipient's mailbox; empty while an automatic address is unresolved or where it could not be
 * @param addressedTo what the sender wrote; patient data where it is an automatic address
 * @param contentEncoding of the body as it was sent: {@code gzip} or empty
 * @param status as tracking tells it: {@code uploading}, {@code accepted}, {@code acknowledged}, {@code undeliverable}
 *     or {@code error}
 * @param statusCode why it failed, or what a report tells
 */
public record SandboxMessage(
        String id,
        boolean report,
        String from,
        String to,
        String addressedTo,
        String workflowId,
        String localId,
        String subject,
        String fileName,
        String contentType,
        String contentEncoding,
        String status,
        Optional<String> statusCode,
        Optional<String> linkedMessageId,
        int chunkCount,
        Instant uploadedAt,
        Optional<Instant> deliveredAt,
        Optional<Instant> acknowledgedAt,
        Content content) {

    static SandboxMessage of(StoredMessage message) {
        SendHeaders headers = message.headers();
        return new SandboxMessage(
                message.id(),
                message.report(),
                headers.from(),
                message.recipient().orElse(""),
                headers.to(),
                headers.workflowId(),
                headers.localId(),
                headers.subject(),
                message.fileName(),
                headers.contentType(),
                headers.contentEncoding(),
                message.state().lowerCase(),
                message.failure().map(Failure::code),
                message.failure().map(Failure::linkedMessageId),
                message.chunks().total(),
                message.uploadedAt(),
                message.deliveredAt(),
                message.acknowledgedAt(),
                new Content(message.chunks().all(), headers.gzipped()));
    }

    /** The parts joined and unpacked. */
    public InputStream open() {
        return content.open();
    }

    public byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = open()) {
            in.transferTo(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return bytes.toByteArray();
    }

    public String text() {
        return new String(body(), UTF_8);
    }

    @Override
    public String toString() {
        return "SandboxMessage[" + id + ", " + workflowId + ", " + status + "]";
    }

    /** The body in its parts, each packed by itself where the sender packed them. */
    record Content(List<Body> parts, boolean gzipped) {

        InputStream open() {
            List<InputStream> plain = new ArrayList<>();
            try {
                for (Body part : parts) {
                    plain.add(gzipped ? new GZIPInputStream(part.open()) : part.open());
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            return new SequenceInputStream(Collections.enumeration(plain));
        }
    }
}
