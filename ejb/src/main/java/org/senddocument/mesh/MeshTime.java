package org.senddocument.mesh;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as MESH writes them: its schema says ISO 8601, its example has digits alone, and its zone is often left out. */
final class MeshTime {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int ALL_DIGITS = 14;

    private MeshTime() {}

    /** Empty where it is none. Without a zone it is taken for UTC. */
    static Optional<Instant> of(String text) {
        try {
            return Optional.of(read(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant read(String text) {
        if (text.length() == ALL_DIGITS) {
            return LocalDateTime.parse(text, DIGITS).toInstant(ZoneOffset.UTC);
        }
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                        instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
