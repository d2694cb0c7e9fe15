package org.senddocument.web.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.DaySpan;
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
        DaySpan days = new DaySpan(from, to);
        return new AuditFilter(account, action, document, days.from(), days.to());
    }

    /** The address of one page of this list, from the context root. */
    public String address(int page) {
        return asked().page(page).toString();
    }

    /** The address of the same list as a file. */
    public String fileAddress() {
        return asked().with("format", "csv").toString();
    }

    private Address asked() {
        return Address.of("/audit")
                .with("account", account)
                .with("action", action)
                .with("document", document)
                .with("from", from)
                .with("to", to);
    }
}
