package org.senddocument.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.time.London;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.web.page.QueryParams;

/**
 * Which documents the address of the list asks for.
 *
 * @param from first day, in London
 * @param to last day, in London, and that whole day
 * @param search key of a patient search that this session keeps; the NHS number itself never stands in an address
 */
public record DocumentListQuery(
        DocumentStatus status,
        String consultationId,
        String code,
        boolean overdue,
        boolean needsPerson,
        boolean practiceToBeTold,
        LocalDate from,
        LocalDate to,
        String search) {

    static DocumentListQuery read(QueryParams params) {
        return new DocumentListQuery(
                params.oneOf(DocumentStatus.class, "status"),
                params.text("consultationId"),
                params.text("code"),
                params.flag("overdue"),
                params.flag("needsPerson"),
                params.flag("practiceToBeTold"),
                params.date("from", "documents.from.wrong"),
                params.date("to", "documents.to.wrong"),
                params.text("search"));
    }

    public boolean isEverything() {
        return !isFiltered() && search == null;
    }

    /** True where more is asked for than a patient's documents. */
    public boolean isFiltered() {
        return status != null || consultationId != null || code != null || hasFlag() || from != null || to != null;
    }

    private boolean hasFlag() {
        return overdue || needsPerson || practiceToBeTold;
    }

    DocumentFilter filter(String nhsNumber) {
        return new DocumentFilter(
                status,
                consultationId,
                code,
                wanted(overdue),
                wanted(needsPerson),
                wanted(practiceToBeTold),
                startOf(from),
                endOf(to),
                nhsNumber);
    }

    private static Boolean wanted(boolean flag) {
        return flag ? true : null;
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(London.ZONE).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1));
    }

    /** The address of one page of this list, from the context root. */
    public String address(int page) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "status", status);
        add(query, "consultationId", consultationId);
        add(query, "code", code);
        add(query, "overdue", wanted(overdue));
        add(query, "needsPerson", wanted(needsPerson));
        add(query, "practiceToBeTold", wanted(practiceToBeTold));
        add(query, "from", from);
        add(query, "to", to);
        add(query, "search", search);
        add(query, "page", page == 1 ? null : page);
        return "/documents" + query;
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
