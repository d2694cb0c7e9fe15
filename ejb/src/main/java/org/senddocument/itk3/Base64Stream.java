package org.senddocument.itk3;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** The base64 of another stream, without line breaks. */
final class Base64Stream extends InputStream {

    /** A multiple of three bytes: what is encoded piece by piece is then the same as if encoded at once. */
    private static final int PIECE = 3 * 8192;

    private final InputStream content;
    private byte[] encoded = new byte[0];
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
        int count = Math.min(length, encoded.length - next);
        System.arraycopy(encoded, next, bytes, offset, count);
        next += count;
        return count;
    }

    private boolean exhausted() throws IOException {
        if (next == encoded.length) {
            encoded = Base64.getEncoder().encode(content.readNBytes(PIECE));
            next = 0;
        }
        return encoded.length == 0;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
