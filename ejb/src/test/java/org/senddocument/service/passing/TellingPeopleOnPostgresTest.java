package org.senddocument.service.passing;

import org.junit.jupiter.api.Tag;
import org.senddocument.database.TestDatabase;

/** A database server for each of its tests: with the long suites. */
@Tag("long")
class TellingPeopleOnPostgresTest extends TellingPeopleContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
