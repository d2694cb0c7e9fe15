package org.senddocument.service.mailbox;

import java.util.Optional;

/** What MESH knows of the messages that we sent. Not to be called inside a transaction. */
@FunctionalInterface
public interface SentMessages {

    /**
     * @param localId of one message alone
     * @return MESH's id of the message; empty where MESH has none, has several, or gave no good answer
     */
    Optional<String> withLocalId(String localId);
}
