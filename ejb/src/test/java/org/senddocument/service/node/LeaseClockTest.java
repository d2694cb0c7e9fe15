package org.senddocument.service.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.service.Services;
import org.senddocument.service.job.JobLedger;

/** Two servers whose own clocks differ by more than the lease. */
class LeaseClockTest {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final TestDatabase database = TestDatabase.h2();

    @AfterEach
    void close() {
        database.close();
    }

    private <S, T> T on(String name, ThisNode self, Duration ahead, Class<S> service, Function<S, T> call) {
        return database.inTransaction(entities -> call.apply(Services.with(entities)
                .given(Clock.class, Clock.offset(Clock.systemUTC(), ahead))
                .given(Supplier.class, (Supplier<UUID>) UUID::randomUUID)
                .given(NodeSettings.class, new NodeSettings(name, LEASE))
                .given(ThisNode.class, self)
                .get(service)));
    }

    private ThisNode entered(String name, Duration ahead) {
        ThisNode node = new ThisNode();
        on(name, node, ahead, NodeRegister.class, register -> {
            register.enter();
            return null;
        });
        return node;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT10M", "-PT10M"})
    void aServerWhoseClockIsWrongBuriesNoRunOfALivingOne(Duration ahead) {
        ThisNode living = entered("living", Duration.ZERO);
        database.doInTransaction(entities -> new JobRunsOf(entities).running(living));
        ThisNode astray = entered("astray", ahead);

        int buried = on("astray", astray, ahead, JobLedger.class, JobLedger::closeAbandoned);

        assertThat(buried).isZero();
    }

    @Test
    void aServerWhoseClockIsWrongIsNotTakenForDead() {
        ThisNode astray = entered("astray", Duration.ofMinutes(-10));
        database.doInTransaction(entities -> new JobRunsOf(entities).running(astray));
        ThisNode judge = entered("judge", Duration.ZERO);

        int buried = on("judge", judge, Duration.ZERO, JobLedger.class, JobLedger::closeAbandoned);

        assertThat(buried).isZero();
    }

    private record JobRunsOf(jakarta.persistence.EntityManager entities) {
        void running(ThisNode node) {
            Services.with(entities)
                    .get(JobRuns.class)
                    .add(new JobRun(
                            "send-documents",
                            node.node(),
                            "schedule",
                            Clock.systemUTC().instant()));
        }
    }
}
