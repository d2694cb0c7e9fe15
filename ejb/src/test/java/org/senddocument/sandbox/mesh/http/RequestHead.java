package org.senddocument.sandbox.mesh.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Optional;

/** The request line and the header fields. */
record RequestHead(String method, String target, HeaderFields headers) {

    private static final int LONGEST_LINE = 64 * 1024;

    /** Empty where the client has closed the connection. */
    static Optional<RequestHead> read(InputStream in) throws IOException {
        String requestLine = line(in);
        if (requestLine == null) {
            return Optional.empty();
        }
        String[] parts = requestLine.split(" ");
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new ProtocolException("request line");
        }
        return Optional.of(new RequestHead(parts[0], parts[1], fields(in)));
    }

    InputStream body(InputStream in) throws IOException {
        if (headers.has("transfer-encoding", "chunked")) {
            return new ChunkedInputStream(in);
        }
        try {
            return new FixedLengthInputStream(
                    in, Long.parseLong(headers.get("content-length").orElse("0")));
        } catch (NumberFormatException notANumber) {
            throw new ProtocolException("content-length");
        }
    }

    private static HeaderFields fields(InputStream in) throws IOException {
        HeaderFields fields = new HeaderFields();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("header field");
            }
            // only blanks round the value go; control characters within it are MESH's to judge
            fields.add(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return fields;
    }

    /** Null at the end of the stream. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new ProtocolException("line too long");
            }
        }
        String text = line.toString(ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
