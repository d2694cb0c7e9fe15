package org.senddocument.sandbox.mesh.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the bytes out by the pace given; the pause ends early where the listener closes. */
final class PacedOutputStream extends FilterOutputStream {

    private final Pace pace;
    private final CountDownLatch closing;

    PacedOutputStream(OutputStream out, Pace pace, CountDownLatch closing) {
        super(out);
        this.pace = pace;
        this.closing = closing;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; done += pace.bytes()) {
            out.write(bytes, offset + done, Math.min(pace.bytes(), length - done));
            out.flush();
            pause();
        }
    }

    private void pause() throws IOException {
        try {
            if (closing.await(pace.pause().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("listener closed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
