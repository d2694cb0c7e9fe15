package org.senddocument.service.passing;

import org.junit.jupiter.api.Tag;
import org.senddocument.database.TestDatabase;

/** A database server for each of its tests: with the long suites. */
@Tag("long")
class MailsToPeopleOnPostgresTest extends MailsToPeopleContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
