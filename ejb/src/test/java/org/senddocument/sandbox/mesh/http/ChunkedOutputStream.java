package org.senddocument.sandbox.mesh.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The chunked transfer coding (RFC 9112, 7.1). Closing it ends the body and leaves the connection open. */
final class ChunkedOutputStream extends FilterOutputStream {

    private static final int CHUNK = 8192;

    ChunkedOutputStream(OutputStream connection) {
        super(new BufferedOutputStream(new Framing(connection), CHUNK));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    private static final class Framing extends FilterOutputStream {

        Framing(OutputStream connection) {
            super(connection);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
            out.write(bytes, offset, length);
            out.write("\r\n".getBytes(ISO_8859_1));
        }

        @Override
        public void close() throws IOException {
            out.write("0\r\n\r\n".getBytes(ISO_8859_1));
        }
    }
}
