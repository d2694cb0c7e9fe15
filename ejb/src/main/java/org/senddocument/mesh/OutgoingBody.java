package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/**
 * A piece of a message on its way out, streamed. It knows whether its last byte was read for the HTTP client: until
 * then no peer can hold the message, since a request that is shorter than its Content-Length is no request (RFC 9112, 8).
 */
final class OutgoingBody extends InputStream {

    private static final Logger LOG = System.getLogger(OutgoingBody.class.getName());

    private final Piece piece;
    private final InputStream source;
    private final long encodedLength;
    private volatile long remaining;
    private volatile boolean broken;

    private OutgoingBody(Piece piece, InputStream source, long encodedLength) {
        this.piece = piece;
        this.source = source;
        this.encodedLength = encodedLength;
        this.remaining = piece.length();
    }

    /**
     * @param encodedLength in bytes on the wire
     * @throws IOException where the body cannot be opened, for whatever reason of its own
     */
    static OutgoingBody of(Piece piece, long encodedLength) throws IOException {
        InputStream source = BodySource.of(piece.message());
        try {
            source.skipNBytes(piece.start());
            return new OutgoingBody(piece, source, encodedLength);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    BodyPublisher publisher() {
        InputStream encoded = piece.compressed() ? new GzipStream(this) : this;
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> encoded), encodedLength);
    }

    /** What {@code Content-Encoding} must say; empty where the bytes go as they are. */
    Optional<String> encoding() {
        return piece.compressed() ? Optional.of("gzip") : Optional.empty();
    }

    /** Of the whole message as it was before; empty where it travels as it is. */
    Optional<String> checksum() {
        return encoding().map(encoding -> ContentChecksum.of(piece.message()));
    }

    boolean isHandedOver() {
        return remaining == 0;
    }

    /** True where it was our own fault that it could not be handed over. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        boolean whole = false;
        try {
            int count = readOn(bytes, offset, wanted);
            whole = true;
            return count;
        } finally {
            broken |= !whole;
        }
    }

    private int readOn(byte[] bytes, int offset, int wanted) throws IOException {
        long left = remaining;
        if (left == 0) {
            return -1;
        }
        int count = source.read(bytes, offset, (int) Math.min(wanted, left));
        if (count < 0) {
            throw new IOException("the body is shorter than it said");
        }
        // Looked at before the last bytes are out of our hands: a message cut short must not reach a practice.
        if (piece.endsTheMessage() && count == left && source.read() >= 0) {
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
        } catch (IOException e) {
            LOG.log(
                    Level.DEBUG,
                    "a body that was sent could not be closed: {0}",
                    e.getClass().getName());
        }
    }
}
