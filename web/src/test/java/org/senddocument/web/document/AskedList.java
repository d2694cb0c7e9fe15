package org.senddocument.web.document;

import java.time.LocalDate;
import org.senddocument.domain.document.DocumentStatus;

/** What a test asks of the list of documents; of what it says nothing, everything. */
final class AskedList {

    private DocumentStatus status;
    private String consultationId;
    private String code;
    private boolean overdue;
    private boolean needsPerson;
    private boolean practiceToBeTold;
    private LocalDate from;
    private LocalDate to;
    private String search;
    private String practice;
    private boolean oldestFirst;

    AskedList status(DocumentStatus value) {
        status = value;
        return this;
    }

    AskedList consultation(String id) {
        consultationId = id;
        return this;
    }

    AskedList code(String value) {
        code = value;
        return this;
    }

    AskedList overdue() {
        overdue = true;
        return this;
    }

    AskedList needsPerson() {
        needsPerson = true;
        return this;
    }

    AskedList practiceToBeTold() {
        practiceToBeTold = true;
        return this;
    }

    AskedList days(String first, String last) {
        from = LocalDate.parse(first);
        to = LocalDate.parse(last);
        return this;
    }

    AskedList search(String key) {
        search = key;
        return this;
    }

    AskedList practice(String code) {
        practice = code;
        return this;
    }

    AskedList oldestFirst() {
        oldestFirst = true;
        return this;
    }

    DocumentListQuery query() {
        return new DocumentListQuery(
                status,
                consultationId,
                code,
                overdue,
                needsPerson,
                practiceToBeTold,
                from,
                to,
                search,
                practice,
                oldestFirst);
    }
}
