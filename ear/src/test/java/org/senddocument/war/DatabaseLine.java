package org.senddocument.war;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a server and its database, which a test cuts and mends. */
final class DatabaseLine implements AutoCloseable {

    private final int databasePort;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private int port;

    DatabaseLine(int databasePort) {
        this.databasePort = databasePort;
        mend();
    }

    int port() {
        return port;
    }

    /** From now on connections are taken, at the same port as before. */
    void mend() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = opened.getLocalPort();
            door = opened;
            inBackground(() -> connectAll(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every connection breaks off, and none is taken any more. */
    void cut() {
        hangUp(door);
        sockets.forEach(DatabaseLine::hangUp);
        sockets.clear();
    }

    private void connectAll(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                connect(opened.accept());
            } catch (IOException e) {
                // The line was cut, or the database is gone: the other side sees it too.
            }
        }
    }

    private void connect(Socket server) throws IOException {
        sockets.add(server);
        Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
        sockets.add(database);
        inBackground(() -> pass(server, database));
        inBackground(() -> pass(database, server));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side is gone: then the other goes too.
        }
        hangUp(from);
        hangUp(to);
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "database line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hangUp(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException("a socket can be closed", e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
