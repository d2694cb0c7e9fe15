package org.senddocument.service.content;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads numbered chunks one after the other until there is none. */
class ChunkedInput extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] current = new byte[0];
    private int position;
    private int next;

    ChunkedInput(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : current[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        while (position == current.length) {
            Optional<byte[]> chunk = chunks.apply(next);
            if (chunk.isEmpty()) {
                return true;
            }
            current = chunk.get();
            position = 0;
            next++;
        }
        return false;
    }
}
