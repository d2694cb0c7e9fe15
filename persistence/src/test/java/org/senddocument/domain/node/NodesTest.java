package org.senddocument.domain.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.database.TestDatabase;

/** The lives of the servers, by the clock that all of them share. */
class NodesTest {

    enum Kind {
        H2,
        POSTGRES
    }

    private TestDatabase database;

    private void open(Kind kind) {
        database = kind == Kind.H2 ? TestDatabase.h2() : TestDatabase.postgres();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseTellsTheTimeInWhateverZoneItStands(Kind kind) {
        open(kind);

        Instant told = database.inTransaction(entities -> new Nodes(entities).now());

        // A zone taken for another would be half an hour off at least.
        assertThat(told).isCloseTo(Instant.now(), within(15, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @EnumSource
    void aNodeLivesUntilItsLeaseEndsByThatClock(Kind kind) {
        open(kind);
        UUID living = UUID.randomUUID();
        UUID dead = UUID.randomUUID();
        database.doInTransaction(entities -> {
            Nodes nodes = new Nodes(entities);
            Instant now = nodes.now();
            nodes.add(new Node(living, "one", 1, now, now.plusSeconds(120)));
            nodes.add(new Node(dead, "two", 2, now, now));
        });

        Set<UUID> alive = database.inTransaction(entities -> {
            Nodes nodes = new Nodes(entities);
            return nodes.alive(nodes.now());
        });

        assertThat(alive).containsExactly(living);
    }
}
