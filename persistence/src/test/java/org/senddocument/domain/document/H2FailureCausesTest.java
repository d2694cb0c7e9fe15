package org.senddocument.domain.document;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.senddocument.database.TestDatabase;

class H2FailureCausesTest implements FailureCausesContract {

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
