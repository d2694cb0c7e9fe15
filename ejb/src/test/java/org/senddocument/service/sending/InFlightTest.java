package org.senddocument.service.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A server that stops lets those who are posting come to their end. */
class InFlightTest {

    private final InFlight inFlight = new InFlight();

    @Test
    void whereNobodyIsPostingItClosesAtOnceAndForGood() {
        assertThat(inFlight.closesWithin(Duration.ZERO)).isTrue();
        assertThat(inFlight.boards()).isFalse();
    }

    @Test
    void whoIsPostingIsWaitedFor() throws InterruptedException {
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Void> worker = CompletableFuture.runAsync(() -> {
            inFlight.boards();
            inFlight.takesOff(1);
            posting.countDown();
            await(answered);
            inFlight.disembarks();
        });
        posting.await();
        boolean tooEarly = inFlight.closesWithin(Duration.ZERO);
        CompletableFuture<Boolean> closing =
                CompletableFuture.supplyAsync(() -> inFlight.closesWithin(Duration.ofMinutes(1)));

        answered.countDown();

        assertThat(tooEarly).isFalse();
        assertThat(closing.join()).isTrue();
        assertThat(inFlight.has(1)).isFalse();
        worker.join();
    }

    @Test
    void whatOneThreadPutsDownLeavesTheOthersAlone() {
        CompletableFuture.runAsync(() -> inFlight.takesOff(1)).join();
        inFlight.takesOff(2);

        inFlight.disembarks();

        assertThat(inFlight.has(1)).isTrue();
        assertThat(inFlight.has(2)).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
