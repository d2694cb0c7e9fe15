package org.senddocument.web.api;

import jakarta.ws.rs.QueryParam;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;

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

    /** @throws RequestException 400 where a value cannot be read */
    AuditFilter filter() {
        return new AuditFilter(
                RequestValues.text("account", account),
                RequestValues.oneOf(AuditAction.class, "action", action),
                document == null || document.isEmpty() ? null : RequestValues.id("document", document),
                RequestValues.time("from", from),
                RequestValues.time("to", to));
    }
}
