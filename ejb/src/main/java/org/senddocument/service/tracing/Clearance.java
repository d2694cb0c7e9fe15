package org.senddocument.service.tracing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.senddocument.domain.tracing.Finding;

/** Whether a document may be offered to MESH. */
public sealed interface Clearance {

    /** It may. */
    record Given() implements Clearance {}

    /** It may not, for good or for now. */
    sealed interface Withheld extends Clearance {

        /** Hands itself to whoever deals with its kind. */
        void tell(Consumer<Refused> refused, Consumer<Postponed> postponed);
    }

    /** It must not: it would not arrive, or is not to. */
    record Refused(Finding finding) implements Withheld {

        @Override
        public void tell(Consumer<Refused> refused, Consumer<Postponed> postponed) {
            refused.accept(this);
        }
    }

    /**
     * That could not be found out now.
     *
     * @param enquiries how often was asked, this time included
     */
    record Postponed(String reason, Optional<Duration> retryAfter, int enquiries) implements Withheld {

        @Override
        public void tell(Consumer<Refused> refused, Consumer<Postponed> postponed) {
            postponed.accept(this);
        }
    }
}
