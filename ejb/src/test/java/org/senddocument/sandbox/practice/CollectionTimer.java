package org.senddocument.sandbox.practice;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Repeats the practice's collection until closed. */
final class CollectionTimer implements AutoCloseable {

    private final Runnable collection;
    private ScheduledExecutorService running;

    CollectionTimer(Runnable collection) {
        this.collection = collection;
    }

    synchronized void start(Duration every) {
        if (running != null) {
            throw new IllegalStateException("started already");
        }
        running = Executors.newSingleThreadScheduledExecutor(CollectionTimer::daemon);
        running.scheduleWithFixedDelay(collection, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "practice-system");
        thread.setDaemon(true);
        return thread;
    }
}
