package org.senddocument.service.tracing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.domain.tracing.Recipients;

/** The book with a transaction of its own for each call, as the server gives it. */
final class TransactionalBook extends PracticeBook {

    private final TestDatabase database;

    TransactionalBook(TestDatabase database, TracingSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    private <T> T call(Function<PracticeBook, T> call) {
        return database.inTransaction(entities -> call.apply(within(entities)));
    }

    private PracticeBook within(EntityManager entities) {
        PracticeBook book = new PracticeBook();
        book.practices = new Practices(entities);
        book.recipients = new Recipients(entities);
        book.settings = settings;
        book.clock = clock;
        return book;
    }

    @Override
    public boolean isDue(String odsCode) {
        return call(book -> book.isDue(odsCode));
    }

    @Override
    public List<String> due(int atMost) {
        return call(book -> book.due(atMost));
    }

    @Override
    public void note(String odsCode, DirectoryAnswer<PracticeDetails> details, DirectoryAnswer<String> asid) {
        call(book -> {
            book.note(odsCode, details, asid);
            return null;
        });
    }
}
