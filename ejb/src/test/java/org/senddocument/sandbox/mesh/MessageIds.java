package org.senddocument.sandbox.mesh;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** The two forms of MESH's message ids: opaque to a client, which must cope with either. */
final class MessageIds {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSSSSS");

    private MessageIds() {}

    /** The real service's: a time to the microsecond and six hexadecimal digits. */
    static Supplier<String> stamped(Clock clock) {
        SecureRandom random = new SecureRandom();
        return () -> STAMP.format(clock.instant().atOffset(ZoneOffset.UTC))
                + String.format(Locale.ROOT, "_%06X", random.nextInt(1 << 24));
    }

    /** The NHS sandbox's: 32 hexadecimal digits. */
    static Supplier<String> hexadecimal() {
        return () -> UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
