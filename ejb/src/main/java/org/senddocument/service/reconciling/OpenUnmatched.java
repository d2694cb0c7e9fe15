package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.senddocument.domain.inbound.InboundMessages;

/** How many messages nobody has dealt with, for the navigation of every page. A number says nothing of a patient. */
@Stateless
public class OpenUnmatched {

    @Inject
    InboundMessages messages;

    public long count() {
        return messages.countUnmatched(false);
    }
}
