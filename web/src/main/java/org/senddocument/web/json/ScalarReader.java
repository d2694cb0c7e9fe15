package org.senddocument.web.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.senddocument.service.submission.Violation;

/** Reads the values that hold no others. A kind of JSON that is not the field's is a fault, never converted. */
final class ScalarReader {

    private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("[0-9]{4}-.*");

    private final JsonParser parser;
    private final List<Violation> unreadable = new ArrayList<>();

    ScalarReader(JsonParser parser) {
        this.parser = parser;
    }

    List<Violation> unreadable() {
        return unreadable;
    }

    Object read(Class<?> kind, Event event, String path) {
        if (kind == String.class) {
            return text(event, path);
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return truth(event, path);
        }
        if (kind == Integer.class) {
            return number(event, path);
        }
        if (kind == LocalDate.class) {
            return moment(event, path, LocalDate::parse, "must be a date such as 1955-01-09");
        }
        if (kind == OffsetDateTime.class) {
            return moment(
                    event, path, OffsetDateTime::parse, "must be a time with its offset such as 2026-11-20T18:30:00Z");
        }
        throw new IllegalStateException("No JSON is read as " + kind + ".");
    }

    private String text(Event event, String path) {
        if (event != Event.VALUE_STRING) {
            throw JsonFaultException.at(path, "a text is expected");
        }
        return parser.getString();
    }

    private static Boolean truth(Event event, String path) {
        if (event != Event.VALUE_TRUE && event != Event.VALUE_FALSE) {
            throw JsonFaultException.at(path, "true or false is expected");
        }
        return event == Event.VALUE_TRUE;
    }

    private Integer number(Event event, String path) {
        try {
            if (event == Event.VALUE_NUMBER) {
                return Integer.valueOf(parser.getString());
            }
        } catch (NumberFormatException e) {
            // a fraction, or one too large
        }
        throw JsonFaultException.at(path, "a whole number of at most " + Integer.MAX_VALUE + " is expected");
    }

    /** A text that is no date is well-formed JSON all the same: its value is against a rule (ADR-0029). */
    private <T> T moment(Event event, String path, Function<String, T> parse, String rule) {
        String text = text(event, path);
        try {
            if (YEAR_OF_FOUR_DIGITS.matcher(text).matches()) {
                return parse.apply(text);
            }
        } catch (DateTimeException e) {
            // told below, for the exception repeats the value
        }
        unreadable.add(new Violation(path, rule));
        return null;
    }
}
