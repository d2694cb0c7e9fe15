package org.senddocument.mesh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/**
 * A stream, compressed while it is read (RFC 1952): what the JDK has compresses only what is written. It names no time and
 * no file, so the same bytes come out of the same bytes.
 */
final class GzipStream extends InputStream {

    private static final int BUFFER = 64 * 1024;
    private static final byte UNKNOWN_SYSTEM = (byte) 0xFF;
    private static final byte[] HEADER = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, UNKNOWN_SYSTEM};

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CheckedInputStream plain;
    private final Queue<Supplier<InputStream>> parts;
    private InputStream part = InputStream.nullInputStream();

    GzipStream(InputStream plain) {
        this.plain = new CheckedInputStream(plain, new CRC32());
        this.parts = new ArrayDeque<>(List.of(
                () -> new ByteArrayInputStream(HEADER),
                () -> new DeflaterInputStream(this.plain, deflater, BUFFER),
                () -> new ByteArrayInputStream(trailer())));
    }

    /** Known when all is read: the check sum of the content, and its length modulo 2^32. */
    private byte[] trailer() {
        return ByteBuffer.allocate(Integer.BYTES * 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) plain.getChecksum().getValue())
                .putInt((int) deflater.getBytesRead())
                .array();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = part.read(bytes, offset, length);
        while (count < 0 && !parts.isEmpty()) {
            part = parts.remove().get();
            count = part.read(bytes, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        plain.close();
    }
}
