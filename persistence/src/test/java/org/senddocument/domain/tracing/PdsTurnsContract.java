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
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;

/** One row hands out the turns to ask PDS, whichever node comes; on every database that we support. */
public interface PdsTurnsContract {

    Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    Duration DISTANCE = Duration.ofMillis(200);

    TestDatabase database();

    private Instant take(Instant now) {
        return database()
                .inTransaction(entities -> new PdsTurns(entities).hold().take(DISTANCE, now));
    }

    @Test
    default void whoComesAtTheSameMomentIsServedOneAfterAnother() throws InterruptedException, ExecutionException {
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

    @Test
    default void aTurnThatAWrongClockWroteHoldsNobodyUp() {
        Instant anHourLater = NOW.plus(Duration.ofHours(1));
        take(anHourLater.plus(Duration.ofDays(1)));

        Instant turn = take(anHourLater);
        Instant next = take(anHourLater);

        assertThat(turn).isEqualTo(anHourLater);
        assertThat(next).isEqualTo(anHourLater.plus(DISTANCE));
    }
}
