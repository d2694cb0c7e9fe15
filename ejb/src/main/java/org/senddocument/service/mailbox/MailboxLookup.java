package org.senddocument.service.mailbox;

import java.util.OptionalInt;

/** Who has a mailbox at MESH. Not to be called inside a transaction. */
@FunctionalInterface
public interface MailboxLookup {

    /** How many mailboxes an organisation has for a workflow; empty where MESH gave no good answer. */
    OptionalInt count(String odsCode, String workflowId);
}
