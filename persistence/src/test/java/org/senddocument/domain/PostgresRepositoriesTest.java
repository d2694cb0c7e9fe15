package org.senddocument.domain;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.account.AccountsContract;
import org.senddocument.domain.audit.AuditTrailContract;
import org.senddocument.domain.node.NodesContract;
import org.senddocument.domain.tracing.PdsTurnsContract;

class PostgresRepositoriesTest implements AccountsContract, AuditTrailContract, NodesContract, PdsTurnsContract {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    public TestDatabase database() {
        return database;
    }
}
