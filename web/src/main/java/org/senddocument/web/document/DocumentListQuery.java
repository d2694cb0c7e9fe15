package org.senddocument.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.time.London;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.ListOrder;
import org.senddocument.web.page.QueryParams;

/**
 * Which documents the address of the list asks for.
 *
 * @param from first day, in London
 * @param to last day, in London, and that whole day
 * @param practice ODS code of the practice where the patient is registered
 * @param oldestFirst instead of the newest
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
        String search,
        String practice,
        boolean oldestFirst) {

    /** At whatever practice, newest first. */
    public DocumentListQuery(
            DocumentStatus status,
            String consultationId,
            String code,
            boolean overdue,
            boolean needsPerson,
            boolean practiceToBeTold,
            LocalDate from,
            LocalDate to,
            String search) {
        this(status, consultationId, code, overdue, needsPerson, practiceToBeTold, from, to, search, null, false);
    }

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
                params.text("search"),
                upper(params.text("practice")),
                "oldest".equals(params.text("order")));
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.UK);
    }

    public boolean isEverything() {
        return !isFiltered() && search == null;
    }

    /** True where more is asked for than a patient's documents. */
    public boolean isFiltered() {
        return status != null
                || consultationId != null
                || code != null
                || practice != null
                || hasFlag()
                || from != null
                || to != null;
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
                nhsNumber,
                practice);
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

    ListOrder order() {
        return oldestFirst ? ListOrder.OLDEST_FIRST : ListOrder.NEWEST_FIRST;
    }

    /** The address of one page of this list, from the context root. */
    public String address(int page) {
        StringJoiner query = query();
        add(query, "order", oldestFirst ? "oldest" : null);
        add(query, "page", page == 1 ? null : page);
        return "/documents" + query;
    }

    /** The same documents the other way round. */
    public String turnedRound() {
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
                        !oldestFirst)
                .address(1);
    }

    /** The address of the page on which all of them are sent again. */
    public String resendAddress() {
        StringJoiner query = query();
        add(query, "all", "true");
        return "/documents-resend" + query;
    }

    private StringJoiner query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "status", status);
        add(query, "consultationId", consultationId);
        add(query, "code", code);
        add(query, "overdue", wanted(overdue));
        add(query, "needsPerson", wanted(needsPerson));
        add(query, "practiceToBeTold", wanted(practiceToBeTold));
        add(query, "from", from);
        add(query, "to", to);
        add(query, "practice", practice);
        add(query, "search", search);
        return query;
    }

    /** Key of what to call this list. */
    public String heading() {
        return ListWords.heading(this);
    }

    /** What is asked for, for a reader of a printed page or of a file; nothing of it names a patient. */
    public String inWords() {
        return ListWords.of(this);
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
