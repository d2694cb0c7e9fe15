package org.senddocument.service.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What this server is posting at this moment, and which of its threads may. A document that it has claimed and that is not
 * here was left behind by a fault between the claim and our note of the answer, and is in doubt.
 */
@ApplicationScoped
public class InFlight {

    private final Map<Long, Thread> documents = new ConcurrentHashMap<>();
    private final Set<Thread> aboard = new HashSet<>();
    private final Lock door = new ReentrantLock();
    private final Condition empty = door.newCondition();
    private boolean closed;

    /**
     * This thread means to claim a document and post it.
     *
     * @return false where the server is stopping, and nothing may be claimed any more
     */
    boolean boards() {
        door.lock();
        try {
            return !closed && aboard.add(Thread.currentThread());
        } finally {
            door.unlock();
        }
    }

    /** To be called before the claim is committed: others ask as soon as it is. */
    public void takesOff(long documentId) {
        documents.put(documentId, Thread.currentThread());
    }

    /** This thread is through, however it ended: also a claim of which it never heard leads to no post any more. */
    public void disembarks() {
        documents.values().removeIf(Thread.currentThread()::equals);
        door.lock();
        try {
            aboard.remove(Thread.currentThread());
            empty.signalAll();
        } finally {
            door.unlock();
        }
    }

    public boolean has(long documentId) {
        return documents.containsKey(documentId);
    }

    /**
     * Lets nobody in any more, and waits for those who are.
     *
     * @return false where some were still posting when the time was up, or the wait was interrupted
     */
    public boolean closesWithin(Duration time) {
        door.lock();
        try {
            closed = true;
            long left = time.toNanos();
            while (!aboard.isEmpty() && left > 0) {
                left = empty.awaitNanos(left);
            }
            return aboard.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            door.unlock();
        }
    }
}
