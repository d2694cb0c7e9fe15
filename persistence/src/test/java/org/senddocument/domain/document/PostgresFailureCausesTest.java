package org.senddocument.domain.document;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.senddocument.database.TestDatabase;

class PostgresFailureCausesTest implements FailureCausesContract {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
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
