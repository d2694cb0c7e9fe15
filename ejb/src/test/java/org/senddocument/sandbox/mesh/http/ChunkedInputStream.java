package org.senddocument.sandbox.mesh.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** A body in the chunked transfer coding (RFC 9112, 7.1), which clients use that stream without knowing the length. */
final class ChunkedInputStream extends InputStream {

    private final InputStream in;
    private InputStream chunk = InputStream.nullInputStream();
    private boolean ended;
    private boolean first = true;

    ChunkedInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (!ended) {
            int count = chunk.read(bytes, offset, length);
            if (count >= 0) {
                return count;
            }
            nextChunk();
        }
        return -1;
    }

    private void nextChunk() throws IOException {
        if (!first) {
            RequestHead.line(in);
        }
        first = false;
        long size = size(RequestHead.line(in));
        chunk = new FixedLengthInputStream(in, size);
        if (size == 0) {
            ended = true;
            skipTrailer();
        }
    }

    private static long size(String line) throws IOException {
        try {
            return Long.parseLong(line.split(";")[0].strip(), 16);
        } catch (NullPointerException | NumberFormatException broken) {
            throw new ProtocolException("chunk size");
        }
    }

    private void skipTrailer() throws IOException {
        String line = RequestHead.line(in);
        while (line != null && !line.isEmpty()) {
            line = RequestHead.line(in);
        }
    }
}
