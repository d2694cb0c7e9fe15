package org.senddocument.sandbox.mesh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.senddocument.sandbox.mesh.http.Payload;

/** The bytes of one request, kept in memory or in a file. */
sealed interface Body extends Payload {

    InputStream open() throws IOException;

    /** Gives up the bytes; nothing may open them afterwards. */
    void discard();

    @Override
    default void writeTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    record InMemory(byte[] bytes) implements Body {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void discard() {
            // the garbage collector's
        }
    }

    record InFile(Path file, long length) implements Body {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void discard() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException busy) {
                throw new UncheckedIOException(busy);
            }
        }
    }
}
