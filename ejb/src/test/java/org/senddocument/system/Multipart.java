package org.senddocument.system;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form of several parts, as clinical systems post it. */
public final class Multipart {

    private static final String BOUNDARY = "part-of-a-consultation-7f3a";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean whole = true;

    public static Multipart of(String metadata) {
        return new Multipart().part("metadata", null, "application/json", metadata.getBytes(StandardCharsets.UTF_8));
    }

    /** What begins as a form and is none. */
    public static Multipart broken() {
        Multipart form = new Multipart();
        form.write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\nbroken off");
        form.whole = false;
        return form;
    }

    public Multipart document(byte[] pdf) {
        return part("document", "report.pdf", "application/pdf", pdf);
    }

    public Multipart attachment(String fileName, String contentType, byte[] content) {
        return part("attachment", fileName, contentType, content);
    }

    public Multipart part(String name, String fileName, String contentType, byte[] content) {
        String file = fileName == null ? "" : "; filename=\"" + fileName + "\"";
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n");
        write("Content-Type: " + contentType + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    HttpRequest.BodyPublisher publisher() {
        if (whole) {
            write("--" + BOUNDARY + "--\r\n");
            whole = false;
        }
        return HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
