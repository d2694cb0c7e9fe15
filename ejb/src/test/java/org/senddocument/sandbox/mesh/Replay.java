package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Sends recorded requests to our sandbox and compares the answers. The recordings hold no whole token: it is made anew. */
final class Replay {

    private static final String PACKED_FILE = "(file h.gz)";
    private static final String PACKED_TEXT = "hello gzip world\n";

    private final MeshSandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();
    private final RecordedTokens tokens;
    private final IdMap ids = new IdMap();

    Replay(MeshSandbox sandbox, RecordedTokens tokens) {
        this.sandbox = sandbox;
        this.tokens = tokens;
    }

    IdMap ids() {
        return ids;
    }

    List<String> differences(RecordedExchange recorded) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(recorded), HttpResponse.BodyHandlers.ofByteArray());
        ids.learn(recorded.text(), new String(answer.body(), UTF_8));
        return ExchangeComparison.differences(recorded, answer, ids);
    }

    private HttpRequest request(RecordedExchange recorded) {
        URI target = URI.create("http://127.0.0.1:" + sandbox.port() + ids.toOurs(recorded.target()));
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .method(recorded.method(), HttpRequest.BodyPublishers.ofByteArray(body(recorded)));
        recorded.requestHeaders().forEach((name, value) -> {
            boolean token = name.equals("authorization");
            request.header(name, token ? tokens.like(recorded.name(), value) : whole(value, recorded.text()));
        });
        return request.build();
    }

    /** A long value was cut in the recorded request; the refusal of it quotes it whole. */
    private static String whole(String value, String answer) {
        Matcher quoted = Pattern.compile("\"input\":\"(" + Pattern.quote(value) + "[^\"]+)\"")
                .matcher(answer);
        return quoted.find() ? quoted.group(1) : value;
    }

    private byte[] body(RecordedExchange recorded) {
        return recorded.requestBody().equals(PACKED_FILE)
                ? packed()
                : ids.toOurs(recorded.requestBody()).getBytes(UTF_8);
    }

    private static byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(PACKED_TEXT.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
