package org.senddocument.service.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one job of this server empty the mailbox at a time: two would fetch the same messages, and one of them in vain.
 * Between servers the unique id of a message keeps them apart.
 */
@ApplicationScoped
public class CollectionTurns {

    private final Lock turn = new ReentrantLock(true);

    /** Waits for the one before. @return to be unlocked when done */
    public Lock next() {
        turn.lock();
        return turn;
    }
}
