package org.senddocument.service.passing;

import org.senddocument.database.TestDatabase;

class TellingPeopleOnPostgresTest extends TellingPeopleContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
