package org.senddocument.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.time.London;
import org.senddocument.web.page.QueryParams;

/**
 * Which entries the address of the page asks for.
 *
 * @param from first day, in London
 * @param to last day, in London, and that whole day
 */
public record AuditListQuery(String account, AuditAction action, UUID document, LocalDate from, LocalDate to) {

    static AuditListQuery read(QueryParams params) {
        return new AuditListQuery(
                params.text("account"),
                params.oneOf(AuditAction.class, "action"),
                params.optionalId("document", "audit.document.wrong"),
                params.date("from", "documents.from.wrong"),
                params.date("to", "documents.to.wrong"));
    }

    AuditFilter filter() {
        return new AuditFilter(account, action, document, startOf(from), to == null ? null : startOf(to.plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(London.ZONE).toInstant();
    }

    /** The address of one page of this list, from the context root. */
    public String address(int page) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "account", account);
        add(query, "action", action);
        add(query, "document", document);
        add(query, "from", from);
        add(query, "to", to);
        add(query, "page", page == 1 ? null : page);
        return "/audit" + query;
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
