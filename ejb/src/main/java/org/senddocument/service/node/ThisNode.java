package org.senddocument.service.node;

import jakarta.enterprise.context.ApplicationScoped;
import org.senddocument.domain.node.Node;

/** Who we are among the servers that share the database. */
@ApplicationScoped
public class ThisNode {

    private volatile Node node;

    void is(Node node) {
        this.node = node;
    }

    public boolean isRegistered() {
        return node != null;
    }

    /** @throws IllegalStateException before the start-up has registered it */
    public Node node() {
        if (node == null) {
            throw new IllegalStateException("This node is not registered yet.");
        }
        return node;
    }
}
