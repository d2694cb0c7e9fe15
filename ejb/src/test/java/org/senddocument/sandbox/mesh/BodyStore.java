package org.senddocument.sandbox.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps small bodies in memory, as far as there is room, and all others in files of a folder of its own, which goes when
 * the store is closed.
 */
final class BodyStore implements AutoCloseable {

    /** In bytes, of all bodies together; what a discarded one took is not given back. */
    private static final long ROOM = 128L * 1024 * 1024;

    private final int inMemory;
    private final AtomicLong taken = new AtomicLong();
    private final Optional<Path> parent;
    private Path folder;
    private boolean closed;

    /**
     * @param inMemory the largest body kept in memory, in bytes
     * @param parent where the folder is made; empty: where the JVM puts temporary files
     */
    BodyStore(int inMemory, Optional<Path> parent) {
        this.inMemory = inMemory;
        this.parent = parent;
    }

    Body keep(InputStream in) throws IOException {
        byte[] start = in.readNBytes(inMemory + 1);
        if (start.length <= inMemory && taken.addAndGet(start.length) <= ROOM) {
            return new Body.InMemory(start);
        }
        Path file = Files.createTempFile(folder(), "body", ".bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            in.transferTo(out);
        } catch (IOException brokenOff) {
            Files.deleteIfExists(file);
            throw brokenOff;
        }
        return new Body.InFile(file, Files.size(file));
    }

    private synchronized Path folder() throws IOException {
        if (closed) {
            throw new IOException("the store is closed");
        }
        if (folder == null) {
            folder = parent.isPresent()
                    ? Files.createTempDirectory(parent.get(), "mesh-sandbox")
                    : Files.createTempDirectory("mesh-sandbox");
        }
        return folder;
    }

    @Override
    public synchronized void close() {
        if (closed || folder == null) {
            closed = true;
            return;
        }
        closed = true;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
