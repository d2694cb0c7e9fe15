package org.senddocument.sandbox.mesh;

import java.util.Set;

/**
 * A mailbox of the sandbox.
 *
 * @param odsCode of the organisation it belongs to
 * @param workflows what it may send and receive; MESH knows the two apart, the sandbox does not
 */
record Mailbox(String id, String password, String odsCode, String name, Set<String> workflows) {

    Mailbox {
        id = Mailboxes.canonical(id);
        workflows = Set.copyOf(workflows);
    }

    boolean allows(String workflowId) {
        return workflows.contains(workflowId);
    }

    @Override
    public String toString() {
        return "Mailbox[" + id + "]";
    }
}
