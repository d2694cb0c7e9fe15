package org.senddocument.service.job;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.senddocument.database.TestDatabase;
import org.senddocument.service.Services;
import org.senddocument.service.node.LeaseClock;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.node.ThisNode;

/** One server among those that share a database. */
final class TestNode {

    static final Duration LEASE = Duration.ofMinutes(2);

    private static final SessionContext NOBODY = (SessionContext) Proxy.newProxyInstance(
            SessionContext.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) -> null);

    private final TestDatabase database;
    private final Clock clock;
    private final String name;
    private final ThisNode self = new ThisNode();
    private final RunsUnderWay underWay = new RunsUnderWay();
    private final LeaseClock leases = new LeaseClock() {
        @Override
        public Instant now() {
            return clock.instant();
        }
    };

    TestNode(TestDatabase database, Clock clock, String name) {
        this.database = database;
        this.clock = clock;
        this.name = name;
        told(NodeRegister.class, NodeRegister::enter);
    }

    /** One call of one service, in a transaction. */
    <S, T> T done(Class<S> service, Function<S, T> call) {
        return database.inTransaction(entities -> call.apply(Services.with(entities)
                .given(Clock.class, clock)
                .given(Supplier.class, (Supplier<UUID>) UUID::randomUUID)
                .given(ThisNode.class, self)
                .given(LeaseClock.class, leases)
                .given(RunsUnderWay.class, underWay)
                .given(SessionContext.class, NOBODY)
                .given(NodeSettings.class, new NodeSettings(name, LEASE))
                .given(
                        JobSettings.class,
                        new JobSettings(
                                true,
                                Map.of(
                                        JobName.SEND_DOCUMENTS, Duration.ofMinutes(1),
                                        JobName.PURGE_DOCUMENTS, Duration.ofDays(1)),
                                Duration.ofDays(90)))
                .get(service)));
    }

    <S> void told(Class<S> service, Consumer<S> call) {
        done(service, called -> {
            call.accept(called);
            return null;
        });
    }

    RunsUnderWay underWay() {
        return underWay;
    }
}
