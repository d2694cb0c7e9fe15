package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The body of a message that waits for us, its chunks fetched one after another as it is read. Remembers that it broke,
 * for a reader that takes the break for the end.
 */
final class DeliveryBody extends InputStream {

    /** Opens a chunk after the first, decoded. */
    interface Chunks {
        InputStream open(int number) throws IOException;
    }

    private final int total;
    private final Chunks chunks;
    private InputStream current;
    private int number = 1;
    private boolean closed;
    private IOException failure;

    DeliveryBody(InputStream first, int total, Chunks chunks) {
        this.current = first;
        this.total = total;
        this.chunks = chunks;
    }

    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("a delivery can be read only while it is handed over");
        }
        if (failure != null) {
            throw failure;
        }
        try {
            return length == 0 ? 0 : readOn(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private int readOn(byte[] bytes, int offset, int length) throws IOException {
        int count = current.read(bytes, offset, length);
        while (count < 0 && number < total) {
            current.close();
            number++;
            current = chunks.open(number);
            count = current.read(bytes, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        current.close();
    }
}
