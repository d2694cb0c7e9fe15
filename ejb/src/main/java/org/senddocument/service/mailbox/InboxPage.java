package org.senddocument.service.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * Ids of waiting messages.
 *
 * @param next what to ask for the following page, empty on the last
 */
public record InboxPage(List<String> messageIds, Optional<String> next) {
    public InboxPage {
        messageIds = List.copyOf(messageIds);
    }
}
