package org.senddocument.service.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.senddocument.service.mailbox.MeshMailbox;

/** Greets MESH once in 24 hours, as its terms ask; and after every start. */
@ApplicationScoped
public class DailyHandshake {

    private static final Duration DAY = Duration.ofHours(24);

    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    @Inject
    MeshMailbox mailbox;

    @Inject
    Clock clock;

    /** @throws org.senddocument.service.mailbox.MeshUnavailableException where MESH does not answer; the next run tries again */
    void greetWhereDue() {
        Instant now = clock.instant();
        if (last.get().isBefore(now.minus(DAY))) {
            mailbox.handshake();
            last.set(now);
        }
    }
}
