package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.service.fault.PlainText;

/** What the address of a page asks for. A wrong id is an unknown page; a wrong date is said beside its field. */
@RequestScoped
public class QueryParams {

    private static final int LONGEST = 255;

    @Inject
    FacesContext faces;

    @Inject
    PageErrors errors;

    private boolean good = true;

    /** Null where it is absent or blank. */
    public String text(String name) {
        return text(name, LONGEST);
    }

    /** Null where it is absent, blank, longer than this, or nothing that a database takes. */
    public String text(String name, int longest) {
        String value = faces.getExternalContext().getRequestParameterMap().get(name);
        return value == null || value.isBlank() || value.length() > longest || !PlainText.isPlain(value)
                ? null
                : value.strip();
    }

    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** True where what the page shows is asked for as a file, by the same word as in REST. */
    public boolean askForCsv() {
        return "csv".equals(text("format"));
    }

    /** 1 where it is absent or no number. */
    public int page() {
        String text = text("page");
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    /** @throws UnknownPageException where it is absent or no number */
    public long number(String name) {
        return Optional.ofNullable(text(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(UnknownPageException::new);
    }

    /** @throws UnknownPageException where it is absent or malformed */
    public UUID id(String name) {
        return read(text(name));
    }

    /** Empty where it is absent. @throws UnknownPageException where one of them is malformed */
    public List<UUID> ids(String name) {
        String[] values =
                faces.getExternalContext().getRequestParameterValuesMap().get(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(QueryParams::read).distinct().toList();
    }

    /** Null where it is absent, or wrong, which is said. @param key of what to say */
    public UUID optionalId(String name, String key) {
        String text = text(name);
        if (text != null && !isId(text)) {
            good = false;
            errors.add(name, key);
            return null;
        }
        return text == null ? null : UUID.fromString(text);
    }

    private static UUID read(String id) {
        return Optional.ofNullable(id)
                .filter(QueryParams::isId)
                .map(UUID::fromString)
                .orElseThrow(UnknownPageException::new);
    }

    private static boolean isId(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    /** Null where it is absent; a value that is none of them is as good as absent. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Null where it is absent, or wrong, which is said. @param key of what to say */
    public LocalDate date(String name, String key) {
        String text = text(name);
        Optional<LocalDate> day = Optional.ofNullable(text).flatMap(Days::read);
        if (text != null && day.isEmpty()) {
            good = false;
            errors.add(name, key);
        }
        return day.orElse(null);
    }

    /** True where a form of the page comes back. */
    public boolean areOfAForm() {
        return faces.isPostback();
    }

    /** False where something in the address was wrong and said to be so. */
    public boolean areGood() {
        return good;
    }
}
