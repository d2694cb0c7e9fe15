package org.senddocument.service.mailbox;

/** Where a message is that MESH took. Not to be called inside a transaction, and not often: MESH asks that of us. */
@FunctionalInterface
public interface DeliveryTracking {

    /** @throws MeshUnavailableException where MESH gave no good answer */
    Whereabouts of(String meshMessageId);
}
