package org.senddocument.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.Page;

/**
 * Which documents are asked for, as it came; every field may be null.
 *
 * @param from RFC 3339, received at or after
 * @param to RFC 3339, received before
 */
public record SearchRequest(
        String status,
        String consultationId,
        String code,
        String overdue,
        String needsPerson,
        String practiceToBeTold,
        String from,
        String to,
        String nhsNumber,
        Integer page,
        Integer size) {

    static final SearchRequest ANYTHING =
            new SearchRequest(null, null, null, null, null, null, null, null, null, null, null);

    /** @throws RequestException 400 where a value cannot be read */
    DocumentFilter filter() {
        return new DocumentFilter(
                readStatus(),
                consultationId,
                code,
                readFlag("overdue", overdue),
                readFlag("needsPerson", needsPerson),
                readFlag("practiceToBeTold", practiceToBeTold),
                readTime("from", from),
                readTime("to", to),
                nhsNumber == null ? null : nhsNumber.replaceAll("[ -]", ""));
    }

    int pageNumber() {
        return positive("page", page, 1);
    }

    int pageSize() {
        return positive("size", size, Page.USUAL_SIZE);
    }

    private DocumentStatus readStatus() {
        try {
            return status == null || status.isEmpty() ? null : DocumentStatus.valueOf(status);
        } catch (IllegalArgumentException e) {
            throw new RequestException(400, "status must be one of the statuses of a document.");
        }
    }

    private static Boolean readFlag(String field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new RequestException(400, field + " must be true or false.");
        }
        return Boolean.valueOf(text);
    }

    static Instant readTime(String field, String text) {
        try {
            // In a URL a plus sign arrives as a blank.
            return text == null || text.isEmpty()
                    ? null
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new RequestException(
                    400, field + " must be a time as RFC 3339 has it, such as 2026-11-20T18:30:00Z.");
        }
    }

    static int positive(String field, Integer number, int usual) {
        if (number != null && number < 1) {
            throw new RequestException(400, field + " must be 1 or more.");
        }
        return number == null ? usual : number;
    }
}
