package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.senddocument.service.mailbox.MessageBody;

/**
 * What goes out in one request: a message, or a part of it. MESH wants each part compressed by itself.
 *
 * @param start in bytes of the message
 * @param length in bytes of the message
 */
record Piece(MessageBody message, long start, long length, boolean compressed) {

    /** True where with it the message is out. */
    boolean endsTheMessage() {
        return start + length == message.length();
    }

    /** @throws IOException where the body cannot be opened, for whatever reason of its own */
    OutgoingBody open() throws IOException {
        return OutgoingBody.of(this, compressed ? compressedLength() : length);
    }

    /** MESH is told the length beforehand, and only compressing tells it: the body is read twice and kept nowhere. */
    private long compressedLength() throws IOException {
        try (InputStream body = new GzipStream(OutgoingBody.of(this, length))) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
