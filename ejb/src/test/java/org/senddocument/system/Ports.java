package org.senddocument.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Free ports of the loopback. Until a server listens on one another process may take it: whoever starts one looks for that. */
public final class Ports {

    private static final Pattern TAKEN =
            Pattern.compile("Address already in use|Port .*is in use|using the admin port");

    private Ports() {}

    /** Whether a server wrote that another was quicker. */
    static boolean wereTaken(Path log) {
        try {
            return Files.exists(log) && TAKEN.matcher(Files.readString(log)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
