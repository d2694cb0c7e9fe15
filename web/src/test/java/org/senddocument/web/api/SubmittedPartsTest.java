package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.NewDocument;
import org.senddocument.service.submission.SubmitDocument;
import org.senddocument.service.submission.Violation;
import org.senddocument.web.json.JsonFaultException;

class SubmittedPartsTest {

    private static final String METADATA = "Content-Disposition: form-data; name=\"metadata\"";
    private static final String DOCUMENT =
            "Content-Disposition: form-data; name=\"document\"\r\nContent-Type: application/pdf";
    private static final int LIMIT = 1000;

    private final ByteArrayOutputStream form = new ByteArrayOutputStream();
    private final List<StagedContent> staged = new ArrayList<>();

    private SubmittedPartsTest part(String headers, String body) {
        form.writeBytes(("--edge\r\n" + headers + "\r\n\r\n" + body + "\r\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private SubmittedPartsTest attachment(String parameters) {
        return part(
                "Content-Disposition: form-data; name=\"attachment\"" + parameters + "\r\nContent-Type: text/plain",
                "text");
    }

    private SubmittedParts read() throws IOException {
        form.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        SubmittedParts parts = new SubmittedParts(new Store(), LIMIT);
        parts.read(
                new MultipartBody("multipart/form-data; boundary=edge", new ByteArrayInputStream(form.toByteArray())));
        return parts;
    }

    /** Keeps what is staged, and no more of it than there is room for. */
    private final class Store extends SubmitDocument {

        @Override
        public StagedContent stage(ContentRole role, String contentType, String title, InputStream body, long limit)
                throws IOException {
            int size = body.readAllBytes().length;
            if (size > limit) {
                throw new ContentTooLargeException(limit);
            }
            StagedContent content = new StagedContent(staged.size(), role, contentType, title, size, "");
            staged.add(content);
            return content;
        }
    }

    @Test
    void thePartsAreTaken() throws IOException {
        NewDocument document = part(METADATA, "{\"consultationId\": \"c-1\", \"sendAfter\": \"soon\"}")
                .part(DOCUMENT, "%PDF-")
                .attachment("; filename=\"letter.txt\"")
                .attachment("")
                .read()
                .document("key-1");

        assertThat(document.consultation().consultationId()).isEqualTo("c-1");
        assertThat(document.report()).isPresent();
        assertThat(document.attachments()).extracting(StagedContent::title).containsExactly("letter.txt", null);
        assertThat(document.idempotencyKey()).contains("key-1");
        assertThat(document.unreadable()).extracting(Violation::field).containsExactly("sendAfter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ; filename="é.pdf"                                    | é.pdf
            ; filename="Überweisung – 東京.pdf"                    | Überweisung – 東京.pdf
            ; filename="x;y=z.pdf"                                | x;y=z.pdf
            ; filename="C:\\letters\\to the practice.pdf"         | to the practice.pdf
            ; filename="/home/clinic/letter.pdf"                  | letter.pdf
            ; filename="../../letter.pdf"                         | letter.pdf
            ; filename="the \\"red\\" drawing.png"                | the "red" drawing.png
            ; filename=plain.txt                                  | plain.txt
            ; filename*=UTF-8''%e2%82%ac%20rates.pdf              | € rates.pdf
            ; filename="rates.pdf"; filename*=UTF-8''%e2%82%ac.pdf | €.pdf
            """)
    void aTitleIsTheFileNameWhateverLettersItIsWrittenIn(String parameters, String title) throws IOException {
        part(METADATA, "{}").attachment(parameters.replace("\\\\", "\\")).read();

        assertThat(staged).extracting(StagedContent::title).containsExactly(title);
    }

    @Test
    void aTitleMayHaveAsManyCharactersAsItsLimitWhateverBytesTheyTake() throws IOException {
        String title = "東".repeat(255);

        part(METADATA, "{}").attachment("; filename=\"" + title + "\"").read();

        assertThat(staged).extracting(StagedContent::title).containsExactly(title);
    }

    @Test
    void aTitleThatIsTooLongOrHoldsControlIsNamedAsTheAttachments() {
        for (String title : List.of("a".repeat(450), "東".repeat(1000), "a\u0000b", "a\tb")) {
            form.reset();
            InvalidSubmissionException refusal =
                    catchThrowableOfType(InvalidSubmissionException.class, () -> part(METADATA, "{}")
                            .attachment("; filename=\"" + title + "\"")
                            .read());

            assertThat(refusal.violations()).extracting(Violation::field).containsExactly("attachment");
        }
    }

    @Test
    void headersWithoutEndAreRefused() {
        assertThatThrownBy(() ->
                        attachment("; filename=\"" + "a".repeat(9000) + "\"").read())
                .isInstanceOf(RequestException.class)
                .hasMessage("The headers of a part may hold 8192 bytes.");
    }

    @Test
    void anUnknownPartIsNamed() {
        assertThatThrownBy(() -> part("Content-Disposition: form-data; name=\"attachments\"", "x")
                        .read())
                .isInstanceOf(RequestException.class)
                .hasMessageEndingWith("; attachments is none.");
    }

    @Test
    void aHundredPartsAreEnough() throws IOException {
        part(METADATA, "{}");
        for (int i = 1; i < 100; i++) {
            attachment("");
        }
        byte[] hundred = form.toByteArray();
        assertThat(read().document(null).attachments()).hasSize(99);

        form.reset();
        form.writeBytes(hundred);
        RequestException refusal = catchThrowableOfType(
                RequestException.class, () -> attachment("").read());
        assertThat(refusal.status()).isEqualTo(413);
    }

    @Test
    void theLimitThatIsToldIsTheConfiguredOneNotTheRoomThatIsLeft() {
        part(METADATA, "{}").part(DOCUMENT, "a".repeat(600));

        assertThatThrownBy(() -> part(
                                "Content-Disposition: form-data; name=\"attachment\"\r\nContent-Type: text/plain",
                                "a".repeat(600))
                        .read())
                .isInstanceOf(ContentTooLargeException.class)
                .hasMessageContaining(" 1000 bytes");
    }

    @Test
    void metadataIsReadToTheLetter() {
        assertThatThrownBy(() -> part(METADATA, "{\"confidential\": \"yes\"}").read())
                .isInstanceOf(JsonFaultException.class)
                .hasMessage("confidential: true or false is expected.");
        form.reset();
        assertThatThrownBy(() -> part(METADATA, "{}").part(METADATA, "{}").read())
                .hasMessage("There must be one part metadata.");
        form.reset();
        assertThatThrownBy(() -> part(DOCUMENT, "%PDF-").read()).hasMessage("The part metadata is required.");
    }
}
