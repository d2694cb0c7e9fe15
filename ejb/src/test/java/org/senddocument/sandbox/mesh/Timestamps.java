package org.senddocument.sandbox.mesh;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The ways MESH writes a time, all in UTC. */
final class Timestamps {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'UTC'", Locale.ENGLISH);

    private Timestamps() {}

    static String compact(Instant time) {
        return COMPACT.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Without a zone, as the NHS's sandbox writes it. */
    static String iso(Instant time) {
        return ISO.format(time.atOffset(ZoneOffset.UTC));
    }

    static String http(Instant time) {
        return HTTP.format(time.atOffset(ZoneOffset.UTC));
    }
}
