package org.senddocument.service.document;

import java.time.Instant;
import java.util.List;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;

/** Views of documents that never were, for those who only look at them. */
public final class SampleViews {

    private final DocumentStatus status;
    private String id = "id";
    private String statusCode;
    private Remedy remedy;
    private Instant deletedAt;

    private SampleViews(DocumentStatus status) {
        this.status = status;
    }

    public static SampleViews with(DocumentStatus status) {
        return new SampleViews(status);
    }

    public SampleViews id(String reference) {
        id = reference;
        return this;
    }

    public SampleViews code(String code) {
        statusCode = code;
        return this;
    }

    /** @param what may be null */
    public SampleViews remedy(Remedy what) {
        remedy = what;
        return this;
    }

    /** @param when null where it was not */
    public SampleViews deletedAt(Instant when) {
        deletedAt = when;
        return this;
    }

    public DocumentView view() {
        return new DocumentView(
                id,
                "consultation",
                1,
                status,
                null,
                false,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                deletedAt,
                null,
                null,
                statusCode,
                remedy);
    }
}
