package org.senddocument.service.tracing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.domain.tracing.Trace;

/** The ledger with a transaction of its own for each call, as the server gives it. */
final class TransactionalLedger extends TraceLedger {

    private final TestDatabase database;

    TransactionalLedger(TestDatabase database, TracingSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    private <T> T call(Function<TraceLedger, T> call) {
        return database.inTransaction(entities -> call.apply(within(entities)));
    }

    private TraceLedger within(EntityManager entities) {
        TraceLedger ledger = new TraceLedger();
        ledger.documents = new Documents(entities);
        ledger.recipients = new Recipients(entities);
        ledger.settings = settings;
        ledger.ids = UUID::randomUUID;
        ledger.clock = clock;
        return ledger;
    }

    @Override
    public Optional<TraceQuery> begin(long documentId) {
        return call(ledger -> ledger.begin(documentId));
    }

    @Override
    public void record(long documentId, Trace trace) {
        call(ledger -> {
            ledger.record(documentId, trace);
            return null;
        });
    }

    @Override
    public Clearance clearance(long documentId) {
        return call(ledger -> ledger.clearance(documentId));
    }
}
