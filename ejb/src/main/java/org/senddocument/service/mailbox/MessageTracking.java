package org.senddocument.service.mailbox;

import java.util.Optional;

/** What MESH knows of the messages that we sent. Not to be called inside a transaction. */
public interface MessageTracking {

    /**
     * @param localId of one message alone
     * @return MESH's id of the message that it holds; empty where it holds none, or holds several that bear this id
     * @throws MeshUnavailableException where MESH gave no good answer
     */
    Optional<String> withLocalId(String localId);

    /**
     * @param meshMessageId of a message that was begun, whose last part may not have come
     * @return the same id where MESH holds the message whole; empty where it does not
     * @throws MeshUnavailableException where MESH gave no good answer
     */
    Optional<String> whole(String meshMessageId);
}
