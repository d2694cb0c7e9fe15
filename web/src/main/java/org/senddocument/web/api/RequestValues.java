package org.senddocument.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.senddocument.service.fault.PlainText;

/** Values of an address, a header or a search: read, or refused by the name of their field. */
final class RequestValues {

    static final int LONGEST = 255;

    private RequestValues() {}

    /** Null where nothing is said. */
    static String text(String field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST || !PlainText.isPlain(text)) {
            throw new RequestException(
                    400, field + " must have at most " + LONGEST + " characters, and none of control.");
        }
        return text;
    }

    /** Null where nothing is said. */
    static <E extends Enum<E>> E oneOf(Class<E> kind, String field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RequestException(400, field + " must be one of " + namesOf(kind) + "."));
    }

    private static String namesOf(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Null where nothing is said. */
    static Instant time(String field, String text) {
        try {
            // In a URL a plus sign arrives as a blank.
            return text == null || text.isEmpty()
                    ? null
                    : inReach(OffsetDateTime.parse(text.replace(' ', '+'))).toInstant();
        } catch (DateTimeException e) {
            throw new RequestException(
                    400, field + " must be a time as RFC 3339 has it, such as 2026-11-20T18:30:00Z.");
        }
    }

    /** RFC 3339 writes years in four digits; databases know no end of others. */
    private static OffsetDateTime inReach(OffsetDateTime time) {
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("Out of reach.");
        }
        return time;
    }

    /** Null where nothing is said. */
    static Boolean truth(String field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new RequestException(400, field + " must be true or false.");
        }
        return Boolean.valueOf(text);
    }

    static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RequestException(400, field + " must be the id of a document.");
        }
    }

    /** The id of a document out of the address. @throws RequestException 404 where there can be none of it */
    static UUID reference(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RequestException(404, "There is no such document.");
        }
    }

    /** True for a table, false for JSON, which is what is meant where nothing is said. */
    static boolean asksForCsv(String format) {
        if (format != null && !format.equals("csv") && !format.equals("json")) {
            throw new RequestException(400, "format must be csv or json.");
        }
        return "csv".equals(format);
    }
}
