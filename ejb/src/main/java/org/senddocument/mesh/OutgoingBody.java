package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.senddocument.service.mailbox.MessageBody;

/**
 * A window of a message's body on its way out, streamed. It knows whether the HTTP client has read its last byte: until
 * then no peer can hold the message, since a request that is shorter than its Content-Length is no request (RFC 9112, 8).
 */
final class OutgoingBody extends InputStream {

    private static final Logger LOG = System.getLogger(OutgoingBody.class.getName());

    private final InputStream source;
    private final long length;
    private final boolean endsTheMessage;
    private volatile long remaining;

    private OutgoingBody(InputStream source, long length, boolean endsTheMessage) {
        this.source = source;
        this.length = length;
        this.endsTheMessage = endsTheMessage;
        this.remaining = length;
    }

    /** @throws IOException where the body cannot be opened, for whatever reason of its own */
    static OutgoingBody window(MessageBody body, long start, long length) throws IOException {
        InputStream source = open(body);
        try {
            source.skipNBytes(start);
            return new OutgoingBody(source, length, start + length == body.length());
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    private static InputStream open(MessageBody body) throws IOException {
        try {
            return body.open();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    BodyPublisher publisher() {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> this), length);
    }

    boolean isHandedOver() {
        return remaining == 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        long left = remaining;
        if (left == 0) {
            return -1;
        }
        int count = source.read(bytes, offset, (int) Math.min(wanted, left));
        if (count < 0) {
            throw new IOException("the body is shorter than it said");
        }
        // Looked at before the last bytes are out of our hands: a message cut short must not reach a practice.
        if (endsTheMessage && count == left && source.read() >= 0) {
            throw new IOException("the body is longer than it said");
        }
        remaining = left - count;
        return count;
    }

    /** Never fails: it comes after the answer of MESH, and must not put itself in its place. */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    Level.DEBUG,
                    "a body that was sent could not be closed: {0}",
                    e.getClass().getName());
        }
    }
}
