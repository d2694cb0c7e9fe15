package org.senddocument.domain.retention;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.incident.NeedingAPersonContract;
import org.senddocument.domain.tally.TalliesContract;

class H2BooksTest
        implements TalliesContract,
                NeedingAPersonContract,
                DueForRemovalContract,
                DueAfterDeletionContract,
                RemovalContract {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @Override
    public TestDatabase database() {
        return database;
    }
}
