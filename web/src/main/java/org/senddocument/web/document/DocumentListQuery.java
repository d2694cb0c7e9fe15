package org.senddocument.web.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.ListOrder;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.DaySpan;
import org.senddocument.web.page.QueryParams;

/**
 * Which documents the address of the list asks for.
 *
 * @param from first day, in London
 * @param to last day, in London, and that whole day
 * @param search key of a patient search that this session keeps; the NHS number itself never stands in an address
 * @param practice ODS code of the practice where the patient is registered
 * @param oldestFirst instead of the newest
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
        return overdue
                || needsPerson
                || practiceToBeTold
                || Stream.of(status, consultationId, code, practice, from, to).anyMatch(value -> value != null);
    }

    DocumentFilter filter(String nhsNumber) {
        DaySpan days = new DaySpan(from, to);
        return new DocumentFilter(
                status,
                consultationId,
                code,
                wanted(overdue),
                wanted(needsPerson),
                wanted(practiceToBeTold),
                days.from(),
                days.to(),
                nhsNumber,
                practice);
    }

    private static Boolean wanted(boolean flag) {
        return flag ? true : null;
    }

    ListOrder order() {
        return oldestFirst ? ListOrder.OLDEST_FIRST : ListOrder.NEWEST_FIRST;
    }

    /** The address of one page of this list, from the context root. */
    public String address(int page) {
        return address(oldestFirst, page);
    }

    /** The same documents the other way round. */
    public String turnedRound() {
        return address(!oldestFirst, 1);
    }

    private String address(boolean fromTheOldest, int page) {
        return asked("/documents", needsPerson)
                .with("order", fromTheOldest ? "oldest" : null)
                .page(page)
                .toString();
    }

    /** The address of the same list as a file. */
    public String fileAddress() {
        return asked("/documents", needsPerson).with("format", "csv").toString();
    }

    /** The address of the page on which all of them that need it are sent again: the others need not be looked through. */
    public String resendAddress() {
        return asked("/documents-resend", true).withFlag("all", true).toString();
    }

    private Address asked(String path, boolean inNeed) {
        return Address.of(path)
                .with("status", status)
                .with("consultationId", consultationId)
                .with("code", code)
                .withFlag("overdue", overdue)
                .withFlag("needsPerson", inNeed)
                .withFlag("practiceToBeTold", practiceToBeTold)
                .with("from", from)
                .with("to", to)
                .with("practice", practice)
                .with("search", search);
    }

    /** Key of what to call this list. */
    public String heading() {
        return ListWords.heading(this);
    }

    /** What is asked for, for a reader of a printed page or of a file; nothing of it names a patient. */
    public String inWords() {
        return ListWords.of(this);
    }
}
