package org.senddocument.itk3;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

/** The base64 of another stream, without line breaks. */
final class Base64Stream extends InputStream {

    /** A multiple of three bytes: what is encoded piece by piece is then the same as if encoded at once. */
    private static final int PIECE = 3 * 8192;

    private final InputStream content;
    // One pair of buffers for the whole content: a new pair for each piece would cost three bytes for every one of it.
    private final byte[] piece = new byte[PIECE];
    private final byte[] encoded = new byte[PIECE / 3 * 4];
    private int ready;
    private int next;

    Base64Stream(InputStream content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        return exhausted() ? -1 : encoded[next++];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (exhausted()) {
            return -1;
        }
        int count = Math.min(length, ready - next);
        System.arraycopy(encoded, next, bytes, offset, count);
        next += count;
        return count;
    }

    private boolean exhausted() throws IOException {
        if (next == ready) {
            int count = content.readNBytes(piece, 0, PIECE);
            ready = Base64.getEncoder().encode(count == PIECE ? piece : Arrays.copyOf(piece, count), encoded);
            next = 0;
        }
        return ready == 0;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
