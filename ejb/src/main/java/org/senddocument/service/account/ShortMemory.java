package org.senddocument.service.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/** What this process remembers for a while: not for ever, not without bound, and by the given clock. */
public final class ShortMemory {

    private static final long NANOS_OF_A_MILLISECOND = 1_000_000;

    private ShortMemory() {}

    /** @param kept since it was last written */
    public static <K, V> Cache<K, V> lasting(Duration kept, long most, Clock clock) {
        return Caffeine.newBuilder()
                .expireAfterWrite(kept)
                .maximumSize(most)
                .ticker(() -> clock.millis() * NANOS_OF_A_MILLISECOND)
                .executor(Runnable::run) // no thread that would outlive the application
                .build();
    }
}
