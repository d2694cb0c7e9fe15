package org.senddocument.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import jakarta.ejb.Timer;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.job.JobName;
import org.senddocument.service.job.JobStarter;
import org.senddocument.service.job.LastTicks;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.node.ThisNode;

/** A server takes a timer away for good that failed twice: no tick may fail. */
class ScheduleTest {

    private final Schedule schedule = new Schedule();
    private final List<String> noted = new ArrayList<>();
    private final List<JobName> started = new ArrayList<>();
    private boolean away;

    @BeforeEach
    void putTogether() {
        schedule.thisNode = new ThisNode() {
            @Override
            public boolean isRegistered() {
                return true;
            }
        };
        schedule.ticks = new LastTicks() {
            @Override
            public void note(String timer) {
                noted.add(timer);
            }
        };
        schedule.starter = new JobStarter() {
            @Override
            public OptionalLong startWhereDue(JobName job) {
                useDatabase();
                started.add(job);
                return OptionalLong.of(1);
            }
        };
        schedule.nodes = new NodeRegister() {
            @Override
            public void sayAlive() {
                useDatabase();
            }
        };
        schedule.ledger = new JobLedger() {
            @Override
            public int closeAbandoned() {
                useDatabase();
                return 0;
            }
        };
    }

    private void useDatabase() {
        if (away) {
            throw new EJBException("The database is away.");
        }
    }

    private static Timer timer(String info) {
        return (Timer) Proxy.newProxyInstance(
                Timer.class.getClassLoader(), new Class<?>[] {Timer.class}, (proxy, method, arguments) -> info);
    }

    @Test
    void aTickFailsNotThoughTheDatabaseIsAwayAndTheNextOneGoesOn() {
        away = true;
        assertThatCode(() -> schedule.tick(timer("alive"))).doesNotThrowAnyException();
        assertThatCode(() -> schedule.tick(timer("send-documents"))).doesNotThrowAnyException();
        assertThat(noted).isEmpty();

        away = false;
        schedule.tick(timer("alive"));
        schedule.tick(timer("send-documents"));

        assertThat(noted).containsExactly("alive", "send-documents");
        assertThat(started).containsExactly(JobName.SEND_DOCUMENTS);
    }

    @Test
    void anErrorOfTheServerTakesNoTimerAwayEither() {
        schedule.nodes = new NodeRegister() {
            @Override
            public void sayAlive() {
                throw new OutOfMemoryError("Java heap space");
            }
        };

        assertThatCode(() -> schedule.tick(timer("alive"))).doesNotThrowAnyException();
        assertThat(noted).isEmpty();
    }
}
