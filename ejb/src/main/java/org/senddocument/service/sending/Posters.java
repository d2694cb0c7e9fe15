package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.node.Nodes;
import org.senddocument.service.node.LeaseClock;
import org.senddocument.service.node.ThisNode;

/** Who may be posting at this moment. */
@Dependent
class Posters {

    @Inject
    Nodes nodes;

    @Inject
    LeaseClock leases;

    @Inject
    ThisNode thisNode;

    @Inject
    InFlight inFlight;

    /** Other servers that live, and this one where a thread of it is posting the document. */
    Predicate<UUID> of(Document document) {
        Set<UUID> alive = alive();
        UUID self = thisNode.node().id();
        return node -> node.equals(self) ? inFlight.has(document.id()) : alive.contains(node);
    }

    Set<UUID> others() {
        Set<UUID> others = new HashSet<>(alive());
        others.remove(thisNode.node().id());
        return others;
    }

    /** Every server that lives, this one too. */
    Set<UUID> alive() {
        return nodes.alive(leases.now());
    }
}
