package org.senddocument.itk3;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two ways in which the generations of the standard write the birth date of automatic routing. */
public enum BirthDateFormat {
    /** What MESH's guidance and GP Connect 2.0 say. */
    YEAR_FIRST("yyyyMMdd"),
    /** What GP Connect 1.3 and 1.4 say. */
    DAY_FIRST("ddMMyyyy");

    private final String pattern;
    private final DateTimeFormatter formatter;

    BirthDateFormat(String pattern) {
        this.pattern = pattern;
        this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /** By its configured value, {@code yyyyMMdd} or {@code ddMMyyyy}; empty for any other. */
    public static Optional<BirthDateFormat> of(String pattern) {
        return Arrays.stream(values())
                .filter(format -> format.pattern.equals(pattern))
                .findFirst();
    }

    /** As it stands in an address. */
    public String format(LocalDate date) {
        return formatter.format(date);
    }
}
