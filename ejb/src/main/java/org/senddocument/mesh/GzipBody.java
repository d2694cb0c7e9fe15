package org.senddocument.mesh;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Undoes the {@code Content-Encoding} of a body. Only that header tells of it: {@code Mex-Content-Compressed} and the
 * ending of a file name are the sender's words about its own contents.
 */
final class GzipBody extends FilterInputStream {

    private final InputStream encoded;

    private GzipBody(InputStream encoded) throws IOException {
        super(new GZIPInputStream(encoded));
        this.encoded = encoded;
    }

    static InputStream decoded(InputStream body, String contentEncoding) throws IOException {
        return switch (contentEncoding.toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip", "x-gzip" -> new GzipBody(body);
            default -> throw new IOException("the body has an encoding that nobody asked for");
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** The JDK takes a line that breaks between two members for the end: so the end is asked of the line itself. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0 && encoded.read() >= 0) {
            throw new IOException("the body goes on after its compressed part");
        }
        return count;
    }
}
