package org.senddocument.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as callers and forms write them. */
public final class Days {

    private Days() {}

    /** Empty of what is no day of the years 1 to 9999: Java knows others, with which no database can reckon. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
