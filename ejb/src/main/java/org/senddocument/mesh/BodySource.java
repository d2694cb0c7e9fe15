package org.senddocument.mesh;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.senddocument.service.mailbox.MessageBody;

/**
 * The bytes of a message as we hold them. They come from the database piece by piece, so its faults may come in the middle
 * of them: however reading fails, it fails with an {@link IOException}, the only failure that those who read expect.
 */
final class BodySource extends FilterInputStream {

    private BodySource(InputStream bytes) {
        super(bytes);
    }

    static BodySource of(MessageBody body) throws IOException {
        return new BodySource(whole(body::open));
    }

    @Override
    public int read() throws IOException {
        return whole(super::read);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return whole(() -> super.read(bytes, offset, length));
    }

    @Override
    public long skip(long count) throws IOException {
        return whole(() -> super.skip(count));
    }

    @Override
    public void close() throws IOException {
        whole(() -> {
            super.close();
            return true;
        });
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** What a database says of its fault may repeat a value, so that the kind of it has to do. */
    private static <T> T whole(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (RuntimeException e) {
            throw new IOException("the body cannot be read, " + e.getClass().getSimpleName(), e);
        }
    }
}
