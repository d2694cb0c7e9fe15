package org.senddocument.service.node;

/** Two servers on one machine share a name; each would take the other's work for its own. */
public class NodeNameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NodeNameTakenException(String name) {
        super("Another server on this machine is the node \"" + name
                + "\" already. Give each its own senddocument.node-name.");
    }
}
