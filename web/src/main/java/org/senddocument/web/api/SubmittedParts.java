package org.senddocument.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.submission.SubmitDocument;

/** The parts of one submission. Bodies go straight into the store: no temporary file ever holds a patient's report. */
final class SubmittedParts {

    private static final int LONGEST_METADATA = 1024 * 1024;

    private final SubmitDocument submit;
    private final List<StagedContent> reports = new ArrayList<>();
    private final List<StagedContent> attachments = new ArrayList<>();
    private long room;
    private Consultation consultation;

    /** @param limit of all bodies together, in bytes */
    SubmittedParts(SubmitDocument submit, long limit) {
        this.submit = submit;
        this.room = limit;
    }

    /**
     * @throws IOException where it is no multipart/form-data, or broke off
     * @throws RequestException where a part is not what it must be
     */
    void read(String contentType, InputStream body) throws IOException {
        FileItemInputIterator parts = new MultipartBody(contentType, body).parts();
        while (parts.hasNext()) {
            take(parts.next());
        }
        if (consultation == null) {
            throw new RequestException(400, "The part metadata is required.");
        }
    }

    private void take(FileItemInput part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            switch (String.valueOf(part.getFieldName())) {
                case "metadata" -> takeMetadata(in);
                case "document" -> takeReport(part, in);
                case "attachment" -> takeAttachment(part, in);
                default ->
                    throw new RequestException(
                            400, "The parts are metadata, document and attachment; another one came.");
            }
        }
    }

    private void takeMetadata(InputStream in) throws IOException {
        if (consultation != null) {
            throw new RequestException(400, "There must be one part metadata.");
        }
        byte[] json = in.readNBytes(LONGEST_METADATA + 1);
        if (json.length > LONGEST_METADATA) {
            throw new RequestException(413, "The part metadata may hold 1 MiB.");
        }
        consultation = Json.JSONB.fromJson(utf8(json), Consultation.class);
        if (consultation == null) {
            throw new RequestException(400, "The part metadata must be a JSON object.");
        }
    }

    private static String utf8(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RequestException(400, "The part metadata is not UTF-8.");
        }
    }

    private void takeReport(FileItemInput part, InputStream in) throws IOException {
        if (!reports.isEmpty()) {
            throw new RequestException(400, "There must be at most one part document.");
        }
        if (!AttachmentTypes.isPdf(part.getContentType())) {
            throw new RequestException(415, "The part document must be application/pdf.");
        }
        reports.add(stage(ContentRole.REPORT, "application/pdf", null, in));
    }

    private void takeAttachment(FileItemInput part, InputStream in) throws IOException {
        String type = AttachmentTypes.accepted(part.getContentType())
                .orElseThrow(() -> new RequestException(
                        415, "An attachment must be PDF, Word, RTF, HTML, plain text, XML, JPEG or PNG."));
        attachments.add(stage(ContentRole.ATTACHMENT, type, AttachmentTypes.title(part.getName()), in));
    }

    private StagedContent stage(ContentRole role, String type, String title, InputStream in) throws IOException {
        StagedContent staged = submit.stage(role, type, title, in, room);
        room -= staged.size();
        return staged;
    }

    Consultation consultation() {
        return consultation;
    }

    Optional<StagedContent> report() {
        return reports.stream().findFirst();
    }

    List<StagedContent> attachments() {
        return attachments;
    }

    void discard() {
        Stream.concat(reports.stream(), attachments.stream()).forEach(submit::discard);
    }
}
