package org.senddocument.web.page;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as RFC 4180 has it, of which no spreadsheet takes a cell for a formula. */
public final class CsvTable {

    /** What spreadsheets begin a formula with, also after blanks and in its wide form. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\p{javaWhitespace}\\p{Cntrl}\\p{Z}]*[=+\\-@|%＝＋－＠].*|[\\t\\r\\n].*");

    private static final Pattern TO_BE_QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*");

    private final StringBuilder text = new StringBuilder();

    /** @param cells null is an empty cell; a number is written as it is, any other as guarded text */
    public CsvTable row(Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        String plain = Objects.toString(value, "");
        String guarded = !(value instanceof Number) && FORMULA.matcher(plain).matches() ? "'" + plain : plain;
        return TO_BE_QUOTED.matcher(guarded).matches() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
