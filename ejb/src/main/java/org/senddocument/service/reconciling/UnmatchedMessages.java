package org.senddocument.service.reconciling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** Inbound messages that belong to no document, for a person to look at. */
@Stateless
@RolesAllowed({"operator", "clerk"})
public class UnmatchedMessages {

    @Inject
    InboundMessages messages;

    /** Newest first. */
    public Page<UnmatchedView> page(PageRequest page) {
        return page.of(
                messages.unmatched(page.first(), page.size()).stream()
                        .map(UnmatchedView::of)
                        .toList(),
                messages.countUnmatched());
    }
}
