package org.senddocument.sandbox.mesh.http;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of an answer. */
public interface Payload {

    /** Said of a payload whose length shows only when it is written. */
    long UNKNOWN = -1;

    Payload NONE = of(new byte[0]);

    /** In bytes, or {@link #UNKNOWN}. */
    long length();

    void writeTo(OutputStream out) throws IOException;

    static Payload of(byte[] bytes) {
        return new Payload() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }
        };
    }
}
