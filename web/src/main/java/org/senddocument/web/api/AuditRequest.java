package org.senddocument.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.service.document.Page;

/** Which entries of the audit trail are asked for, as it came; every field may be null. */
public class AuditRequest {

    @QueryParam("account")
    String account;

    @QueryParam("action")
    String action;

    @QueryParam("document")
    String document;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("page")
    Integer page;

    @QueryParam("size")
    Integer size;

    /** @throws RequestException 400 where a value cannot be read */
    AuditFilter filter() {
        return new AuditFilter(
                account == null || account.isEmpty() ? null : account,
                readAction(),
                readDocument(),
                SearchRequest.readTime("from", from),
                SearchRequest.readTime("to", to));
    }

    int pageNumber() {
        return SearchRequest.positive("page", page, 1);
    }

    int pageSize() {
        return SearchRequest.positive("size", size, Page.USUAL_SIZE);
    }

    private AuditAction readAction() {
        try {
            return action == null || action.isEmpty() ? null : AuditAction.valueOf(action);
        } catch (IllegalArgumentException e) {
            throw new RequestException(400, "action must be one that the audit trail knows.");
        }
    }

    private UUID readDocument() {
        try {
            return document == null || document.isEmpty() ? null : UUID.fromString(document);
        } catch (IllegalArgumentException e) {
            throw new RequestException(400, "document must be the id of a document.");
        }
    }
}
