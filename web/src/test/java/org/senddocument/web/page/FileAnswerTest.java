package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the headers of every page say of caches stands for files too. */
class FileAnswerTest {

    private final TreeMap<String, String> headers = new TreeMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final FileAnswer answer = new FileAnswer();
    private boolean complete;

    @SuppressWarnings("unchecked") // of the wrapper that the API brings
    private final ExternalContext external = new ExternalContextWrapper((ExternalContext) null) {
        @Override
        public void setResponseContentType(String type) {
            headers.put("Content-Type", type);
        }

        @Override
        public void setResponseHeader(String name, String value) {
            headers.put(name, value);
        }

        @Override
        public OutputStream getResponseOutputStream() {
            return body;
        }
    };

    @BeforeEach
    void open() {
        answer.faces = new FacesContextWrapper((FacesContext) null) {
            @Override
            public ExternalContext getExternalContext() {
                return external;
            }

            @Override
            public void responseComplete() {
                complete = true;
            }
        };
    }

    @Test
    void noCacheMayKeepTheReportOnAPatient() throws IOException {
        answer.pdf("document-1.pdf", new ByteArrayInputStream(new byte[] {'%', 'P', 'D', 'F'}));

        assertThat(headers).containsOnlyKeys("Content-Disposition", "Content-Type");
        assertThat(headers)
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("Content-Disposition", "inline; filename=\"document-1.pdf\"");
        assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("%PDF");
        assertThat(complete).isTrue();
    }

    @Test
    void aTableIsKeptAsAFile() throws IOException {
        answer.csv("list.csv", "name,Überweisung\r\n");

        assertThat(headers)
                .containsOnlyKeys("Content-Disposition", "Content-Type")
                .containsEntry("Content-Type", "text/csv;charset=UTF-8")
                .containsEntry("Content-Disposition", "attachment; filename=\"list.csv\"");
        assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("name,Überweisung\r\n");
    }
}
