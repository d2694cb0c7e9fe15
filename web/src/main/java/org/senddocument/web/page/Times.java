package org.senddocument.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.senddocument.domain.time.London;

/**
 * Times as staff read them, in the time of London whatever the server's is: in words as the NHS service manual writes
 * them, in tables as the common user interface of the NHS does.
 */
@Named("times")
@ApplicationScoped
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);
    private static final DateTimeFormatter DENSE_DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DENSE_TIME_TO_THE_SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DENSE_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** For example {@code 6 November 2026, 2:05pm}. */
    public String inWords(Instant instant) {
        ZonedDateTime time = instant.atZone(London.ZONE);
        return DAY.format(time) + ", " + timeOfDay(time.toLocalTime());
    }

    /** For example {@code 06-Nov-2026}. */
    public String dayInTable(Instant instant) {
        return DENSE_DAY.format(instant.atZone(London.ZONE));
    }

    /** For example {@code 14:05}. */
    public String timeInTable(Instant instant) {
        return DENSE_TIME.format(instant.atZone(London.ZONE));
    }

    /** For example {@code 14:05:09}. */
    public String timeInTableToTheSecond(Instant instant) {
        return DENSE_TIME_TO_THE_SECOND.format(instant.atZone(London.ZONE));
    }

    /** For example {@code 09-Jan-1955}. */
    public String bornInTable(LocalDate day) {
        return DENSE_DAY.format(day);
    }

    /** For {@code <time datetime>}, with the offset that held at that moment. */
    public String forMachines(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(London.ZONE));
    }

    /** How long something took, for example {@code 2 minutes 5 seconds}; anything shorter than a second is said so. */
    public String between(Instant start, Instant end) {
        return ofSeconds(Duration.between(start, end).toSeconds());
    }

    /** For example {@code 2 minutes 5 seconds}; none at all is less than one. */
    public String ofSeconds(long seconds) {
        return seconds < 1 ? Texts.of("times.moment") : inWords(Duration.ofSeconds(seconds));
    }

    /** For example {@code 5 minutes} from {@code PT5M}. */
    public String duration(String iso) {
        return inWords(Duration.parse(iso));
    }

    /** In its largest unit: {@code 2 days} of 49 hours. */
    public String roughly(Duration duration) {
        StringBuilder words = new StringBuilder();
        if (duration.toDays() > 0) {
            append(words, duration.toDays(), "day");
        } else if (duration.toHours() > 0) {
            append(words, duration.toHours(), "hour");
        } else {
            append(words, duration.toMinutes(), "minute");
        }
        return words.isEmpty() ? Texts.of("times.no-minute") : words.toString();
    }

    /** For example {@code 6 November 2026}. */
    public String dayInWords(Instant instant) {
        return DAY.format(instant.atZone(London.ZONE));
    }

    private static String inWords(Duration duration) {
        StringBuilder words = new StringBuilder();
        append(words, duration.toDays(), "day");
        append(words, duration.toHoursPart(), "hour");
        append(words, duration.toMinutesPart(), "minute");
        append(words, duration.toSecondsPart(), "second");
        return words.toString();
    }

    private static void append(StringBuilder words, long number, String unit) {
        if (number > 0) {
            String amount = number + " " + Texts.of("times." + unit + (number == 1 ? "" : "s"));
            words.append(words.isEmpty() ? "" : " ").append(amount);
        }
    }

    private static String timeOfDay(LocalTime time) {
        if (time.getHour() % 12 == 0 && time.getMinute() == 0) {
            return Texts.of(time.getHour() == 0 ? "times.midnight" : "times.midday");
        }
        DateTimeFormatter format = time.getMinute() == 0 ? HOUR : MINUTE;
        return format.format(time).toLowerCase(Locale.ENGLISH);
    }
}
