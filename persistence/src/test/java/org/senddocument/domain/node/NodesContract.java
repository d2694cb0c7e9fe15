package org.senddocument.domain.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;

/** How the dead are told from the living, on every database that we support. */
public interface NodesContract {

    Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    TestDatabase database();

    private UUID live(String name, Instant until) {
        UUID id = UUID.randomUUID();
        database().doInTransaction(entities -> new Nodes(entities).add(new Node(id, name, 1, NOW, until)));
        return id;
    }

    private List<UUID> aliveNamed(String name, Instant now) {
        return database().inTransaction(entities -> new Nodes(entities)
                .aliveNamed(name, now).stream().map(Node::id).toList());
    }

    @Test
    default void aNodeIsAliveUntilItsLeaseEndsAndNoLonger() {
        UUID silent = live("silent", NOW);
        UUID alive = live("alive", NOW.plusMillis(1));

        Set<UUID> found = database().inTransaction(entities -> new Nodes(entities).alive(NOW));

        assertThat(found).contains(alive).doesNotContain(silent);
    }

    @Test
    default void anEarlierLifeIsFoundByItsNameWhileItLasts() {
        live("ward", NOW.minusSeconds(1));
        UUID earlier = live("ward", NOW.plusSeconds(60));
        live("Ward", NOW.plusSeconds(60));

        assertThat(aliveNamed("ward", NOW)).containsExactly(earlier);
        assertThat(aliveNamed("ward", NOW.plusSeconds(60))).isEmpty();
    }
}
