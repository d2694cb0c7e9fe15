package org.senddocument.sandbox.mesh.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;

/** One answer. A payload of unknown length goes out in the chunked coding. */
public record OutgoingResponse(int status, HeaderFields headers, Payload payload, Pace pace) {

    public OutgoingResponse(int status, HeaderFields headers, Payload payload) {
        this(status, headers, payload, Pace.UNHURRIED);
    }

    public OutgoingResponse at(Pace slower) {
        return new OutgoingResponse(status, headers, payload, slower);
    }

    void writeTo(OutputStream out, boolean headOnly) throws IOException {
        // header values keep the bytes they came with, whatever they meant
        out.write(head().getBytes(ISO_8859_1));
        if (headOnly) {
            return;
        }
        if (payload.length() != Payload.UNKNOWN) {
            payload.writeTo(out);
            return;
        }
        try (ChunkedOutputStream chunked = new ChunkedOutputStream(out)) {
            payload.writeTo(chunked);
        }
    }

    private String head() {
        // the reason phrase may be empty (RFC 9112, 4)
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        headers.asMap().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append(
                payload.length() == Payload.UNKNOWN
                        ? "transfer-encoding: chunked\r\n"
                        : "content-length: " + payload.length() + "\r\n");
        return head.append("\r\n").toString();
    }
}
