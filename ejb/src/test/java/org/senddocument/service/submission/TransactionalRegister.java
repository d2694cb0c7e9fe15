package org.senddocument.service.submission;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.service.Services;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.tracing.EndpointLookup;
import org.senddocument.service.tracing.TracingSettings;

/**
 * The register with a transaction of its own for each call, as the server gives it. Whoever asks for a key waits until the
 * other caller has asked as well.
 */
final class TransactionalRegister extends DocumentRegister {

    private final TestDatabase database;
    private final CyclicBarrier bothHaveAsked = new CyclicBarrier(2);
    private final ThreadLocal<Boolean> asked = ThreadLocal.withInitial(() -> false);

    TransactionalRegister(TestDatabase database, GpConnectSettings gpConnect, Clock clock) {
        this.database = database;
        this.gpConnect = gpConnect;
        this.clock = clock;
    }

    private <T> T call(Function<DocumentRegister, T> call) {
        try {
            return database.inTransaction(entities -> call.apply(within(entities)));
        } catch (PersistenceException e) {
            throw new EJBException(e);
        }
    }

    private DocumentRegister within(EntityManager entities) {
        return Services.with(entities)
                .given(Clock.class, clock)
                .given(Supplier.class, (Supplier<UUID>) UUID::randomUUID)
                .given(GpConnectSettings.class, gpConnect)
                .given(SubmissionSettings.class, new SubmissionSettings(Duration.ofHours(2), 5_000_000))
                .given(OverdueAfter.class, new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5)))
                .given(
                        TracingSettings.class,
                        new TracingSettings(false, Set.of(), EndpointLookup.OFF, "", false, false, Duration.ofDays(1)))
                .get(DocumentRegister.class);
    }

    @Override
    public Optional<DocumentView> earlier(String account, String key, String digest) {
        Optional<DocumentView> earlier = call(register -> register.earlier(account, key, digest));
        if (!asked.get()) {
            asked.set(true);
            waitForTheOther();
        }
        return earlier;
    }

    private void waitForTheOther() {
        try {
            bothHaveAsked.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beginChain(String account, String consultationId, String nhsNumber) {
        call(register -> {
            register.beginChain(account, consultationId, nhsNumber);
            return null;
        });
    }

    @Override
    public boolean hasChain(String account, String consultationId) {
        return call(register -> register.hasChain(account, consultationId));
    }

    @Override
    public void endEmptyChain(String account, String consultationId) {
        call(register -> {
            register.endEmptyChain(account, consultationId);
            return null;
        });
    }

    @Override
    public SubmissionReceipt keep(NewDocument given, String account, String digest) {
        return call(register -> register.keep(given, account, digest));
    }
}
