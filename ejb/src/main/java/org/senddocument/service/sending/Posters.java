package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.node.Nodes;
import org.senddocument.service.node.ThisNode;

/** Who may be posting a document at this moment. */
@Dependent
class Posters {

    @Inject
    Nodes nodes;

    @Inject
    ThisNode thisNode;

    @Inject
    InFlight inFlight;

    /** Other servers that live, and this one where a thread of it is posting the document. */
    Predicate<UUID> of(Document document, Instant now) {
        Set<UUID> alive = nodes.alive(now);
        UUID self = thisNode.node().id();
        return node -> node.equals(self) ? inFlight.has(document.id()) : alive.contains(node);
    }

    Set<UUID> others(Instant now) {
        Set<UUID> others = new HashSet<>(nodes.alive(now));
        others.remove(thisNode.node().id());
        return others;
    }
}
