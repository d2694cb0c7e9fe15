package org.senddocument.service.mailbox;

import java.util.Optional;

/** What MESH knows of the messages that we sent. Not to be called inside a transaction. */
@FunctionalInterface
public interface MessageTracking {

    /**
     * @param localId of one message alone
     * @return MESH's id of the message that it holds; empty where it holds none, or holds several that bear this id
     * @throws MeshUnavailableException where MESH gave no good answer
     */
    Optional<String> withLocalId(String localId);
}
