package org.senddocument.service.reconciling;

import java.util.UUID;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.inbound.InboundMessage;

/** What an inbound message speaks of. */
sealed interface Match {

    /** @param document not locked yet */
    record Found(Document document) implements Match {}

    /** Nothing that we know, or nothing that we know for sure. */
    sealed interface Missing extends Match {

        /** For the operator; holds nothing of a patient. */
        String reason();

        default void keep(InboundMessage message) {
            message.unmatched(reason());
        }
    }

    record None(String reason) implements Missing {}

    /** A message with an id that may still appear. */
    record OfMessage(UUID messageId, String reason) implements Missing {
        @Override
        public void keep(InboundMessage message) {
            message.awaitMessage(messageId, reason);
        }
    }

    /** A consultation of which a version may still leave. */
    record OfConsultation(String consultationId, String reason) implements Missing {
        @Override
        public void keep(InboundMessage message) {
            message.awaitConsultation(consultationId, reason);
        }
    }
}
