package org.senddocument.sandbox.mesh;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.senddocument.sandbox.mesh.http.Payload;

/** Packs and unpacks a stored body on its way out. How long it gets shows only then. */
final class Compression {

    private Compression() {}

    static Payload packed(Body plain) {
        return payload(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(keptOpen(out))) {
                plain.writeTo(gzip);
            }
        });
    }

    static Payload unpacked(Body gzipped) {
        return payload(out -> {
            try (InputStream plain = new GZIPInputStream(gzipped.open())) {
                plain.transferTo(out);
            }
        });
    }

    private static Payload payload(Writer writer) {
        return new Payload() {
            @Override
            public long length() {
                return UNKNOWN;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                writer.writeTo(out);
            }
        };
    }

    /** The end of the packed data is not the end of the connection. */
    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }
}
