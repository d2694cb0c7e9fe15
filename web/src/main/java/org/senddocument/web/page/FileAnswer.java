package org.senddocument.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Answers with a file in place of the page. The headers that every page has stand, which let no cache keep it; OmniFaces would say
 * {@code Cache-Control: public} where people come by https, and of the report on a patient too.
 */
@Dependent
public class FileAnswer {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    FacesContext faces;

    /** Writes a file, piece by piece. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A table, which the browser keeps as a file. */
    public void csv(String name, String table) throws IOException {
        csv(name, out -> out.write(table.getBytes(StandardCharsets.UTF_8)));
    }

    /** A table that need not be in memory as a whole. */
    public void csv(String name, Writer table) throws IOException {
        send("attachment", name, CSV, table);
    }

    /** Shown in the browser. @param body is closed */
    public void pdf(String name, InputStream body) throws IOException {
        try (body) {
            send("inline", name, "application/pdf", body::transferTo);
        }
    }

    private void send(String how, String name, String type, Writer file) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", how + "; filename=\"" + name + "\"");
        file.writeTo(external.getResponseOutputStream());
        faces.responseComplete();
    }
}
