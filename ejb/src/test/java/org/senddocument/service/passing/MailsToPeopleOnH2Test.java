package org.senddocument.service.passing;

import org.senddocument.database.TestDatabase;

class MailsToPeopleOnH2Test extends MailsToPeopleContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
