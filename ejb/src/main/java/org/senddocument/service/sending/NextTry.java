package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.domain.sending.Envelopes;
import org.senddocument.domain.sending.MailboxPause;
import org.senddocument.domain.sending.MailboxPauses;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/**
 * When a document that could not be handed over goes once more. Where no document gets through, MESH is left alone, and
 * that takes none of its tries; but the failure that begins a pause counts, for a document that fails again and again
 * while others get through is to blame itself, and must come to an end. So must one that may have arrived: each further
 * post may be a copy.
 */
@Dependent
class NextTry {

    @Inject
    Envelopes envelopes;

    @Inject
    MailboxPauses pauses;

    @Inject
    PauseLengths lengths;

    @Inject
    RetryPolicy retries;

    @Inject
    RandomGenerator random;

    /** @return empty where the tries have run out */
    Optional<Instant> after(long documentId, int attempt, TryLater later, Instant now) {
        Envelope envelope = envelopes.of(documentId).orElseThrow();
        return later.isOfMailbox() ? afterPause(envelope, attempt, later, now) : counted(envelope, attempt, later, now);
    }

    private Optional<Instant> afterPause(Envelope envelope, int attempt, TryLater later, Instant now) {
        MailboxPause pause = pauses.hold();
        boolean goesOn = pause.hasBegun();
        pause.fail(later.reason(), lengths, later.retryAfter().orElse(Duration.ZERO), now);
        if (goesOn && !later.mayHaveArrived()) {
            envelope.triedInVain();
            return Optional.of(retries.soonAfter(pause.until(), random));
        }
        return counted(envelope, attempt, later, now)
                .map(next -> next.isAfter(pause.until()) ? next : retries.soonAfter(pause.until(), random));
    }

    private Optional<Instant> counted(Envelope envelope, int attempt, TryLater later, Instant now) {
        return retries.nextAttempt(attempt - envelope.triesInVain(), later.retryAfter(), now, random);
    }
}
