package org.senddocument.service.node;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.senddocument.domain.node.Nodes;

/**
 * The time by which nodes live and die. It is the database's, which all of them share: a server whose own clock is wrong
 * neither takes the living for dead nor passes for dead itself (docs/adr/0027).
 */
@Dependent
public class LeaseClock {

    @Inject
    Nodes nodes;

    public Instant now() {
        return nodes.now();
    }
}
