package org.senddocument.mesh;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.senddocument.mesh.PostOffice.Manner;
import org.senddocument.mesh.ScriptedMesh.Reply;

/** The least of MESH over HTTP that the contract of a mailbox needs: a door of HTTP before a {@link PostOffice}. */
final class LittleMesh implements AutoCloseable {

    private static final String MAILBOX = "/messageexchange/X26ABC1";

    private final PostOffice office = new PostOffice();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    LittleMesh() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(MAILBOX, exchange -> reply(exchange).to(exchange));
        server.start();
    }

    MeshPeer peer() {
        return office;
    }

    URI baseUri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/messageexchange");
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath().substring(MAILBOX.length());
        String call = exchange.getRequestMethod() + " " + path;
        if (office.isDown()) {
            return ScriptedMesh.answer(503, "<html>out of order</html>");
        }
        if (call.equals("POST ")) {
            return ScriptedMesh.answer(200);
        }
        if (call.equals("POST /outbox")) {
            return send(exchange, body);
        }
        if (call.equals("GET /inbox")) {
            return list(exchange);
        }
        String id = path.replaceAll("^/inbox/|/status/acknowledged$", "");
        return call.startsWith("PUT ") ? acknowledge(id) : fetch(id);
    }

    private Reply send(HttpExchange exchange, byte[] body) {
        Manner manner = office.nextManner();
        if (manner instanceof Manner.Refuses refuses) {
            return ScriptedMesh.answer(
                    417,
                    "{\"detail\":[{\"event\":\"SEND\",\"code\":\"" + refuses.code() + "\",\"msg\":\"" + refuses.text()
                            + "\"}]}");
        }
        if (manner instanceof Manner.IsBusy busy) {
            return ScriptedMesh.answer(
                    429, Map.of("Retry-After", String.valueOf(busy.retryAfter().toSeconds())), "");
        }
        String id = office.keep(new SentMessage(
                header(exchange, "Mex-To"),
                header(exchange, "Mex-WorkflowID"),
                header(exchange, "Mex-Subject"),
                header(exchange, "Mex-LocalID"),
                body));
        return manner instanceof Manner.Takes
                ? ScriptedMesh.answer(202, "{\"message_id\":\"" + id + "\"}")
                : ScriptedMesh.nothing();
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private Reply list(HttpExchange exchange) {
        Map<String, String> query = Arrays.stream(
                        exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        String workflow = query.get("workflow_filter");
        PostOffice.Page page = office.page(workflow, Optional.ofNullable(query.get("continue_from")));
        String ids = page.ids().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        String self = MAILBOX + "/inbox?max_results=500&workflow_filter=" + workflow;
        String next = page.after()
                .map(id -> ",\"next\":\"" + self + "&continue_from=" + id + "\"")
                .orElse("");
        return ScriptedMesh.answer(
                200, "{\"messages\":[" + ids + "],\"links\":{\"self\":\"" + self + "\"" + next + "}}");
    }

    private Reply acknowledge(String id) {
        return office.acknowledge(id) ? ScriptedMesh.answer(200) : notFound();
    }

    private Reply fetch(String id) {
        return office.find(id).map(this::found).orElseGet(LittleMesh::notFound);
    }

    private Reply found(WaitingMessage message) {
        return office.breaksNow()
                ? ScriptedMesh.cutOff(200, headers(message), message.body())
                : ScriptedMesh.answer(200, headers(message), message.body());
    }

    private static Map<String, String> headers(WaitingMessage message) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("mex-messagetype", message.report() ? "REPORT" : "DATA");
        headers.put("mex-chunk-range", message.report() ? "1:0" : "1:1");
        headers.put("mex-messageid", message.id());
        message.from().ifPresent(value -> headers.put("mex-from", value));
        message.workflowId().ifPresent(value -> headers.put("mex-workflowid", value));
        message.localId().ifPresent(value -> headers.put("mex-localid", value));
        message.linkedMessageId().ifPresent(value -> headers.put("mex-linkedmsgid", value));
        message.statusCode().ifPresent(value -> headers.put("mex-statuscode", value));
        message.statusDescription().ifPresent(value -> headers.put("mex-statusdescription", value));
        return headers;
    }

    private static Reply notFound() {
        return ScriptedMesh.answer(
                404, "{\"detail\":[{\"event\":\"RECEIVE\",\"code\":\"20\",\"msg\":\"Message does not exist\"}]}");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
