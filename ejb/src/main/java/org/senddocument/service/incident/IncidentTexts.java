package org.senddocument.service.incident;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.senddocument.domain.incident.IncidentCause;

/** What an incident is called, what it means, what to do, and where to look. The words are in {@code incidents.properties}. */
final class IncidentTexts {

    private static final Properties TEXTS = load();

    private IncidentTexts() {}

    /** For example {@code 3 documents did not arrive}. */
    static String title(IncidentCause cause, long count) {
        return new MessageFormat(text(cause, "title"), Locale.ENGLISH).format(new Object[] {count});
    }

    static String means(IncidentCause cause) {
        return text(cause, "means");
    }

    static String whatToDo(IncidentCause cause) {
        return text(cause, "do");
    }

    static List<IncidentLink> links(IncidentCause cause) {
        return Arrays.stream(text(cause, "links").split(","))
                .map(link -> link.strip().split(" ", 2))
                .map(link -> new IncidentLink(link[0], link[1]))
                .toList();
    }

    private static String text(IncidentCause cause, String what) {
        return TEXTS.getProperty(cause + "." + what);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                IncidentTexts.class.getResourceAsStream("incidents.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
