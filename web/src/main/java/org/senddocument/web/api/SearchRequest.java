package org.senddocument.web.api;

import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.paging.PageRequest;

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
        Boolean overdue,
        Boolean needsPerson,
        Boolean practiceToBeTold,
        String from,
        String to,
        String nhsNumber,
        Integer page,
        Integer size) {

    static final SearchRequest ANYTHING =
            new SearchRequest(null, null, null, null, null, null, null, null, null, null, null);

    /** @throws RequestException 400 where a value cannot be read */
    DocumentFilter filter() {
        String number = RequestValues.text("nhsNumber", nhsNumber);
        return new DocumentFilter(
                RequestValues.oneOf(DocumentStatus.class, "status", status),
                RequestValues.text("consultationId", consultationId),
                RequestValues.text("code", code),
                overdue,
                needsPerson,
                practiceToBeTold,
                RequestValues.time("from", from),
                RequestValues.time("to", to),
                number == null ? null : NhsNumber.bare(number));
    }

    /** @throws RequestException 400 where a value cannot be read */
    PageRequest pageRequest() {
        return PageParams.of(page, size);
    }

    @Override
    public String toString() {
        return "SearchRequest[…]";
    }
}
