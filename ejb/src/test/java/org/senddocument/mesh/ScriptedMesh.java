package org.senddocument.mesh;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** A server that answers, one after another, what a test has written down, and keeps what it was asked. */
final class ScriptedMesh implements AutoCloseable {

    /** @param headers as they came; names in any case */
    record Seen(String method, URI uri, Headers headers, byte[] body) {
        String header(String name) {
            return headers.getFirst(name);
        }

        String pathAndQuery() {
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        }
    }

    /** One answer, or none. The request is read already. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
    private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    ScriptedMesh() {
        this(plainServer());
    }

    ScriptedMesh(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::play);
        server.start();
    }

    private static HttpServer plainServer() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI baseUri() {
        return URI.create("http://localhost:" + port() + "/messageexchange");
    }

    int port() {
        return server.getAddress().getPort();
    }

    ScriptedMesh then(Reply reply) {
        script.add(reply);
        return this;
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** The ports of the peer: one for each connection. */
    Set<Integer> ports() {
        return Set.copyOf(ports);
    }

    Seen only() {
        if (seen.size() != 1) {
            throw new AssertionError("asked " + seen.size() + " times");
        }
        return seen.get(0);
    }

    private void play(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        ports.add(exchange.getRemoteAddress().getPort());
        seen.add(new Seen(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
        Reply reply = script.poll();
        (reply == null ? answer(599, "nothing is written down for this") : reply).to(exchange);
    }

    static Reply answer(int status) {
        return answer(status, "");
    }

    static Reply answer(int status, String body) {
        return answer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply answer(int status, Map<String, String> headers, String body) {
        return answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply answer(int status, Map<String, String> headers, byte[] body) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        };
    }

    /** The connection ends without an answer. */
    static Reply nothing() {
        return HttpExchange::close;
    }

    /** The answer ends before the length it announced. */
    static Reply cutOff(int status, Map<String, String> headers, byte[] announced) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, announced.length);
            exchange.getResponseBody().write(announced, 0, announced.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** No answer comes while the server lives. */
    Reply silence() {
        return exchange -> await();
    }

    /** The answer begins, and nothing more comes while the server lives. */
    Reply halt(int status, byte[] announced) {
        return exchange -> {
            exchange.sendResponseHeaders(status, announced.length);
            exchange.getResponseBody().write(announced, 0, announced.length / 2);
            exchange.getResponseBody().flush();
            await();
        };
    }

    /** The answer comes to its end, byte by byte. */
    Reply trickle(int status, byte[] body, Duration pause) {
        return exchange -> {
            exchange.sendResponseHeaders(status, body.length);
            for (byte one : body) {
                exchange.getResponseBody().write(one);
                exchange.getResponseBody().flush();
                await(pause);
            }
            exchange.close();
        };
    }

    private void await() {
        await(Duration.ofMinutes(1));
    }

    private void await(Duration atMost) {
        try {
            closing.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
