package org.senddocument.domain.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.database.TestDatabase;

/** One row hands out the turns to ask PDS, whichever node comes. */
class PdsTurnsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration DISTANCE = Duration.ofMillis(200);

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

    private Instant take(Instant now) {
        return database.inTransaction(entities -> new PdsTurns(entities).hold().take(DISTANCE, now));
    }

    @ParameterizedTest
    @EnumSource
    void whoComesAtTheSameMomentIsServedOneAfterAnother(Kind kind) throws InterruptedException, ExecutionException {
        open(kind);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Callable<Instant>> calls = IntStream.range(0, 40)
                .<Callable<Instant>>mapToObj(call -> () -> take(NOW))
                .toList();

        List<Instant> turns = new ArrayList<>();
        for (Future<Instant> turn : nodes.invokeAll(calls)) {
            turns.add(turn.get());
        }
        nodes.shutdown();

        assertThat(turns)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 40)
                        .mapToObj(turn -> NOW.plus(DISTANCE.multipliedBy(turn)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aTurnThatAWrongClockWroteHoldsNobodyUp(Kind kind) {
        open(kind);
        take(NOW.plus(Duration.ofDays(1)));

        Instant turn = take(NOW);
        Instant next = take(NOW);

        assertThat(turn).isEqualTo(NOW);
        assertThat(next).isEqualTo(NOW.plus(DISTANCE));
    }
}
