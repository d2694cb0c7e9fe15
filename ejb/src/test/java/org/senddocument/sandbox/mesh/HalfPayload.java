package org.senddocument.sandbox.mesh;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import org.senddocument.sandbox.mesh.http.Payload;

/** Says that it is whole, and breaks off half-way. */
record HalfPayload(Payload whole) implements Payload {

    @Override
    public long length() {
        return whole.length();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        whole.writeTo(bytes);
        out.write(bytes.toByteArray(), 0, bytes.size() / 2);
        throw new EOFException("broken off on purpose");
    }
}
