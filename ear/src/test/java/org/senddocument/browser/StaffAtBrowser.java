package org.senddocument.browser;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Journey;
import org.senddocument.system.Stage;

/** Members of staff, each in a browser with script switched off. */
public interface StaffAtBrowser extends Journey {

    /** One for all tests: to start it takes longer than most of them. */
    AtomicReference<Browser> BROWSER = new AtomicReference<>();

    @AfterAll
    static void closeTheBrowser() {
        Optional.ofNullable(BROWSER.getAndSet(null)).ifPresent(Browser::close);
    }

    /** Skips what follows where there is no browser. */
    default Browser stranger() {
        Browser.assumeThere();
        return BROWSER.updateAndGet(open -> open == null ? Browser.withoutScript(stage().address()) : open)
                .forgetful();
    }

    /** Somebody who has these roles and has signed in. */
    default Browser person(String... roles) {
        return signedIn(stage().personOf(roles));
    }

    default Browser signedIn(String username) {
        return stranger().signIn(username, Stage.passwordOf(username));
    }

    /** Somebody new, for a test that changes them. */
    default String newPerson(String... roles) {
        String username = "person-" + UUID.randomUUID();
        stage().caller(username, roles);
        return username;
    }

    default String waiting() {
        return submitted(world().patient(Behaviour.ACCEPT));
    }
}
