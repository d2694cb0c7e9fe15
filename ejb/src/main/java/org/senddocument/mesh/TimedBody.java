package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer as a stream that fails where its next bytes do not come in time, or where all of them come more
 * slowly than any line. The JDK's own time-out ends with the headers: without this a peer that falls silent in the middle,
 * or that trickles, would hold our thread for good.
 */
final class TimedBody extends InputStream implements BodySubscriber<InputStream> {

    /** A line that brings less than a byte in this time on the whole is no line. */
    private static final long NANOSECONDS_A_BYTE = 1_000_000;

    private static final Object END_OF_LIST = new Object();
    private static final Object END = new Object();

    /** What came, in order: buffers and marks, at last an {@link IOException} or {@link #END}. Holds one list at a time. */
    private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();

    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private final Duration patience;
    /** How long may still be waited for all that is to come; our own time with what came does not count. */
    private long nanosecondsLeft;

    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean ended;
    private IOException failure;

    TimedBody(Duration patience) {
        this.patience = patience;
        this.nanosecondsLeft = patience.toNanos();
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        given.request(1);
        subscription.complete(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arrived.addAll(buffers);
        arrived.add(END_OF_LIST);
    }

    @Override
    public void onError(Throwable cause) {
        arrived.add(cause instanceof IOException broken ? broken : new IOException(cause));
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        return atEnd() ? -1 : current.get() & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(bytes, offset, count);
        return count;
    }

    /** Waits until it is known whether there is more: with a mere guess of 0, gzip would end after its first member. */
    @Override
    public int available() throws IOException {
        return atEnd() ? 0 : current.remaining();
    }

    @Override
    public void close() {
        if (!ended) {
            fail(new IOException("the body is closed"));
        }
    }

    private boolean atEnd() throws IOException {
        while (!current.hasRemaining() && !ended) {
            take(next());
        }
        if (failure != null) {
            throw failure;
        }
        return !current.hasRemaining();
    }

    private void take(Object item) {
        if (item instanceof ByteBuffer buffer) {
            current = buffer;
            nanosecondsLeft += buffer.remaining() * NANOSECONDS_A_BYTE;
        } else if (item instanceof IOException broken) {
            fail(broken);
        } else if (item == END) {
            ended = true;
        } else if (item == END_OF_LIST) {
            subscription.thenAccept(given -> given.request(1));
        }
    }

    private Object next() {
        long begun = System.nanoTime();
        try {
            Object item = arrived.poll(Math.min(patience.toNanos(), nanosecondsLeft), TimeUnit.NANOSECONDS);
            nanosecondsLeft -= System.nanoTime() - begun;
            return item != null ? item : new HttpTimeoutException("the body came to a halt");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InterruptedIOException("interrupted while reading the body");
        }
    }

    private void fail(IOException cause) {
        ended = true;
        failure = cause;
        current = ByteBuffer.allocate(0);
        subscription.thenAccept(Subscription::cancel);
    }
}
