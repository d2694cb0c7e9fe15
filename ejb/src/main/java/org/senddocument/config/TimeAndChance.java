package org.senddocument.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.senddocument.service.mailbox.Pause;

/** What is another each time it is asked for: time, ids and chance. */
@ApplicationScoped
public class TimeAndChance {

    /** To the millisecond: what is written down is then what every database reads back. */
    @Produces
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    Pause pause() {
        return length -> Thread.sleep(length.toMillis());
    }

    @Produces
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    @Produces
    RandomGenerator random() {
        return new Random();
    }
}
