package org.senddocument.domain.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

/** One row holds the pause, whichever node comes. */
class MailboxPausesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PauseLengths LENGTHS = new PauseLengths(List.of(Duration.ofMinutes(1)));

    private static final UUID NODE = UUID.randomUUID();

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

    private Leave leave(Instant at) {
        return database.inTransaction(
                entities -> new MailboxPauses(entities).hold().leave(NODE, NODE::equals, at));
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoAskAtOnceAfterThePauseOneGoes(Kind kind) throws InterruptedException, ExecutionException {
        open(kind);
        database.doInTransaction(
                entities -> new MailboxPauses(entities).hold().fail("MESH answered 503", LENGTHS, Duration.ZERO, NOW));
        ExecutorService workers = Executors.newFixedThreadPool(4);
        List<Callable<Leave>> calls = IntStream.range(0, 20)
                .<Callable<Leave>>mapToObj(call -> () -> leave(NOW.plus(Duration.ofMinutes(1))))
                .toList();

        List<Future<Leave>> leaves = workers.invokeAll(calls);
        workers.shutdown();

        int first = 0;
        for (Future<Leave> leave : leaves) {
            first += leave.get() == Leave.ONE ? 1 : 0;
        }
        assertThat(first).isOne();
        assertThat(leave(NOW.plus(Duration.ofMinutes(1)))).isEqualTo(Leave.SOON);
    }

    @ParameterizedTest
    @EnumSource
    void whetherAPauseHasBegunIsKnownWithoutALock(Kind kind) {
        open(kind);
        boolean before = database.inTransaction(entities -> new MailboxPauses(entities).hasBegun());

        database.doInTransaction(
                entities -> new MailboxPauses(entities).hold().fail("MESH answered 503", LENGTHS, Duration.ZERO, NOW));

        boolean after = database.inTransaction(entities -> new MailboxPauses(entities).hasBegun());
        String reason = database.inTransaction(
                entities -> new MailboxPauses(entities).read().reason());
        assertThat(before).isFalse();
        assertThat(after).isTrue();
        assertThat(reason).isEqualTo("MESH answered 503");
    }
}
