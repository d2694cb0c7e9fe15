package org.senddocument.service.mailbox;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** What MESH said when we offered it a message. There are three answers and no fourth. */
public sealed interface SendOutcome {

    /** Hands itself to whoever deals with an answer of its kind. */
    void tell(Consumer<Taken> taken, Consumer<TryLater> later, Consumer<Refused> refused);

    /** MESH has the message and is answerable for it from here on. */
    record Taken(String meshMessageId) implements SendOutcome {

        @Override
        public void tell(Consumer<Taken> taken, Consumer<TryLater> later, Consumer<Refused> refused) {
            taken.accept(this);
        }
    }

    /**
     * Nothing is wrong with the message, but it could not be handed over now.
     *
     * @param reason for the operator; no patient data
     * @param retryAfter what MESH asked for, where it did
     * @param mayHaveArrived true where the request went out and no answer came: MESH may hold the message all the same
     * @param concern whether any other message would have met the same
     */
    record TryLater(String reason, Optional<Duration> retryAfter, boolean mayHaveArrived, Concern concern)
            implements SendOutcome {

        /** Of this message alone. */
        public TryLater(String reason, Optional<Duration> retryAfter, boolean mayHaveArrived) {
            this(reason, retryAfter, mayHaveArrived, Concern.MESSAGE);
        }

        @Override
        public void tell(Consumer<Taken> taken, Consumer<TryLater> later, Consumer<Refused> refused) {
            later.accept(this);
        }

        public boolean isOfMailbox() {
            return concern == Concern.MAILBOX;
        }

        public TryLater inDoubt(boolean mayHaveArrived) {
            return new TryLater(reason, retryAfter, mayHaveArrived, concern);
        }
    }

    /** What a failure speaks of. */
    enum Concern {
        /** The message, or how it went on its way. */
        MESSAGE,
        /** MESH, the line to it, or our access: no message gets through. */
        MAILBOX
    }

    /**
     * MESH will not take this message, now or later.
     *
     * @param code MESH's own, such as {@code 12} or {@code EPL-152}; the HTTP status where it gave none
     * @param reason for the operator; no patient data
     */
    record Refused(String code, String reason) implements SendOutcome {

        @Override
        public void tell(Consumer<Taken> taken, Consumer<TryLater> later, Consumer<Refused> refused) {
            refused.accept(this);
        }
    }
}
