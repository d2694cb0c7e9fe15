package org.senddocument.service.passing;

import org.senddocument.database.TestDatabase;

class TellingPeopleOnH2Test extends TellingPeopleContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
