package org.senddocument.itk3;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What to tell a clerk: for every response code of ITK3, every error of MESH, and the faults that are our own, what
 * happened and what to do. The words are in {@code advice.properties}.
 */
public final class Advice {

    /** MESH could not be reached as often as we try. */
    public static final String TRIES_RAN_OUT = "TRIES-RAN-OUT";

    /** Our own check would not let the message go. */
    public static final String REFUSED_HERE = "REFUSED-HERE";

    /** MESH refused the message with a code that has no advice of its own. */
    public static final String REFUSED_BY_MESH = "REFUSED-BY-MESH";

    /** MESH took the message and reports that it was not delivered, by no code that has advice of its own. */
    public static final String UNDELIVERED = "UNDELIVERED";

    /** The reply has a code that ITK3 does not name. */
    public static final String UNKNOWN_RESPONSE = "UNKNOWN-RESPONSE";

    /** No infrastructure acknowledgement came in time. */
    public static final String OVERDUE_INFRASTRUCTURE = "OVERDUE-INFRASTRUCTURE";

    /** No business acknowledgement came in time. */
    public static final String OVERDUE_BUSINESS = "OVERDUE-BUSINESS";

    /** We stopped while sending and do not know whether MESH has the message. */
    public static final String IN_DOUBT = "IN-DOUBT";

    /** A copy of a document whose acknowledgement is overdue: the practice may have the first. */
    public static final String SENT_TWICE = "SENT-TWICE";

    /** PDS could not be asked as often as we try. */
    public static final String PDS_SILENT = "PDS-SILENT";

    private static final Properties TEXTS = load();

    private Advice() {}

    /** For a code of ITK3 ({@code 20009}), of MESH ({@code 14}, {@code EPL-152}) or of those above. */
    public static Optional<String> of(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(TEXTS.getProperty(code));
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(Advice.class.getResourceAsStream("advice.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
