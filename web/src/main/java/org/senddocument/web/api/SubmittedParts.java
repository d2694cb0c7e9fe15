package org.senddocument.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.submission.NewDocument;
import org.senddocument.service.submission.SubmitDocument;
import org.senddocument.web.json.JsonRecords;
import org.senddocument.web.json.Reading;

/** The parts of one submission. Bodies go straight into the store: no temporary file ever holds a patient's report. */
final class SubmittedParts {

    private static final int MOST_PARTS = 100;
    private static final int LONGEST_NAME_TOLD = 100;

    private final SubmitDocument submit;
    private final List<StagedContent> reports = new ArrayList<>();
    private final List<StagedContent> attachments = new ArrayList<>();
    private final long limit;
    private long room;
    private Reading<Consultation> metadata;

    /** @param limit of all bodies together, in bytes */
    SubmittedParts(SubmitDocument submit, long limit) {
        this.submit = submit;
        this.limit = limit;
        this.room = limit;
    }

    /**
     * @throws IOException where it is no multipart/form-data, or broke off
     * @throws RequestException where a part is not what it must be
     */
    void read(MultipartBody body) throws IOException {
        try {
            FileItemInputIterator parts = body.parts();
            for (int count = 1; parts.hasNext(); count++) {
                if (count > MOST_PARTS) {
                    throw new RequestException(413, "A submission may have " + MOST_PARTS + " parts.");
                }
                take(parts.next(), body);
            }
        } catch (FileUploadSizeException e) {
            throw new RequestException(
                    400, "The headers of a part may hold " + MultipartBody.LONGEST_HEADERS + " bytes.");
        }
        if (metadata == null) {
            throw new RequestException(400, "The part metadata is required.");
        }
    }

    private void take(FileItemInput part, MultipartBody body) throws IOException {
        String name = String.valueOf(part.getFieldName());
        try (InputStream in = part.getInputStream()) {
            switch (name) {
                case "metadata" -> takeMetadata(in);
                case "document" -> takeReport(part, in);
                case "attachment" -> takeAttachment(part, body.fileName(part), in);
                default -> throw unknown(name);
            }
        }
    }

    private static RequestException unknown(String name) {
        String safe =
                name.substring(0, Math.min(name.length(), LONGEST_NAME_TOLD)).replaceAll("[^\\x20-\\x7e]", "?");
        return new RequestException(400, "The parts are metadata, document and attachment; " + safe + " is none.");
    }

    private void takeMetadata(InputStream in) throws IOException {
        if (metadata != null) {
            throw new RequestException(400, "There must be one part metadata.");
        }
        metadata = JsonRecords.read(in, Consultation.class);
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

    private void takeAttachment(FileItemInput part, String fileName, InputStream in) throws IOException {
        String type = AttachmentTypes.accepted(part.getContentType())
                .orElseThrow(() -> new RequestException(
                        415, "The part attachment must be PDF, Word, RTF, HTML, plain text, XML, JPEG or PNG."));
        attachments.add(stage(ContentRole.ATTACHMENT, type, AttachmentTitle.of(fileName), in));
    }

    private StagedContent stage(ContentRole role, String type, String title, InputStream in) throws IOException {
        try {
            StagedContent staged = submit.stage(role, type, title, in, room);
            room -= staged.size();
            return staged;
        } catch (ContentTooLargeException e) {
            throw new ContentTooLargeException(limit); // not what was left of it
        }
    }

    /** @param key may be null */
    NewDocument document(String key) {
        return new NewDocument(
                metadata.value(),
                reports.stream().findFirst(),
                attachments,
                Optional.ofNullable(key),
                metadata.unreadable());
    }

    void discard() {
        Stream.concat(reports.stream(), attachments.stream()).forEach(submit::discard);
    }
}
