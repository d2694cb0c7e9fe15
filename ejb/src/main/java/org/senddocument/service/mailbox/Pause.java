package org.senddocument.service.mailbox;

import java.time.Duration;

/** Lets time pass before something is tried once more. */
@FunctionalInterface
public interface Pause {

    /** @throws InterruptedException where the thread is wanted back */
    void last(Duration length) throws InterruptedException;
}
