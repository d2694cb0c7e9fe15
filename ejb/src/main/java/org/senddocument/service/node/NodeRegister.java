package org.senddocument.service.node;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.node.Node;
import org.senddocument.domain.node.Nodes;

/** Keeps this node alive in the eyes of the others, and ends the earlier life of a node that starts again. */
@Stateless
public class NodeRegister {

    @Inject
    Nodes nodes;

    @Inject
    ThisNode thisNode;

    @Inject
    NodeSettings settings;

    @Inject
    Supplier<UUID> ids;

    @Inject
    LeaseClock clock;

    /** @throws NodeNameTakenException where another server of this name runs on this machine */
    public void enter() {
        Instant now = clock.now();
        nodes.aliveNamed(settings.name(), now).forEach(earlier -> end(earlier, now));
        ProcessHandle process = ProcessHandle.current();
        Node node = new Node(ids.get(), settings.name(), process.pid(), startOf(process), now.plus(settings.lease()));
        nodes.add(node);
        thisNode.is(node);
    }

    private void end(Node earlier, Instant now) {
        boolean ourselves = earlier.isOfProcess(ProcessHandle.current().pid(), startOf(ProcessHandle.current()));
        boolean running = ProcessHandle.of(earlier.processId())
                .filter(process -> startOf(process).equals(earlier.processStartedAt()))
                .isPresent();
        if (running && !ourselves) {
            throw new NodeNameTakenException(settings.name());
        }
        earlier.aliveUntil(now);
    }

    /** The epoch where the operating system does not tell: then the process id alone decides. */
    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Also where its row is gone, by an older backup or the wrong clock of another: else it would pass for dead for ever. */
    public void sayAlive() {
        Instant until = clock.now().plus(settings.lease());
        Node self = thisNode.node();
        nodes.find(self.id()).ifPresentOrElse(node -> node.aliveUntil(until), () -> nodes.add(self.onceMore(until)));
    }

    /** A node that stops in good order leaves its work to the others at once: it must have put down what it had in hand. */
    public void leave() {
        nodes.find(thisNode.node().id()).ifPresent(node -> node.aliveUntil(clock.now()));
    }
}
