package org.senddocument.sandbox.mesh.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * Listens on the loopback, a thread for each connection. With TLS the client must show a certificate that the context
 * trusts. Closing it ends every connection at once.
 */
public final class HttpListener implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HttpListener.class.getName());
    private static final int BACKLOG = 200;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ServerSocket server;
    private final RequestAnswerer answerer;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(HttpListener::daemon);

    private HttpListener(ServerSocket server, RequestAnswerer answerer) {
        this.server = server;
        this.answerer = answerer;
    }

    /**
     * @param port 0 for any free one
     * @throws UncheckedIOException where the port is taken
     */
    public static HttpListener start(int port, Optional<SSLContext> tls, RequestAnswerer answerer) {
        try {
            InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
            ServerSocket server =
                    tls.isPresent() ? tlsSocket(tls.get(), port, loopback) : new ServerSocket(port, BACKLOG, loopback);
            HttpListener listener = new HttpListener(server, answerer);
            listener.threads.execute(listener::accept);
            return listener;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public String host() {
        return server.getInetAddress().getHostAddress();
    }

    private static ServerSocket tlsSocket(SSLContext tls, int port, InetAddress loopback) throws IOException {
        SSLServerSocket server =
                (SSLServerSocket) tls.getServerSocketFactory().createServerSocket(port, BACKLOG, loopback);
        server.setNeedClientAuth(true);
        return server;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                serveApart(server.accept());
            } catch (IOException closed) {
                LOG.log(Level.DEBUG, "no connection accepted: {0}", closed.getClass());
            }
        }
    }

    private void serveApart(Socket socket) throws IOException {
        connections.add(socket);
        try {
            threads.execute(() -> serve(socket));
        } catch (RejectedExecutionException closed) {
            socket.close();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new HttpConnection(socket, answerer, closing).serve();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a connection broke off: {0}", gone.getClass());
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "a request failed", defect);
        } finally {
            connections.remove(socket);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            server.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException alreadyGone) {
            LOG.log(Level.DEBUG, "closing: {0}", alreadyGone.getClass());
        }
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "mesh-sandbox");
        thread.setDaemon(true);
        return thread;
    }
}
