package org.senddocument.service.reconciling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.service.document.Page;

/** Inbound messages that belong to no document, for a person to look at. */
@Stateless
@RolesAllowed({"operator", "clerk"})
public class UnmatchedMessages {

    @Inject
    InboundMessages messages;

    /** Newest first. @param page counted from 1 */
    public Page<UnmatchedView> page(int page, int size) {
        int atMost = Page.sizeOf(size);
        int number = Math.max(1, page);
        return new Page<>(
                messages.unmatched((number - 1) * atMost, atMost).stream()
                        .map(UnmatchedView::of)
                        .toList(),
                messages.countUnmatched(),
                number,
                atMost);
    }
}
