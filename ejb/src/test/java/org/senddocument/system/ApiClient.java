package org.senddocument.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.awaitility.Awaitility;

/** A clinical system, or a person with curl, at the REST interface. */
public final class ApiClient {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;
    private final String authorization;

    /** @param address of the application, without {@code /api/v1} */
    public ApiClient(URI address, String username, String password) {
        this(address, username == null ? null : basic(username, password));
    }

    private ApiClient(URI address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    /** One that shows an access token instead of a password. */
    public static ApiClient withToken(URI address, String token) {
        return new ApiClient(address, "Bearer " + token);
    }

    private static String basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** An answer: its status and its body as text. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonObject json() {
            return (JsonObject) read();
        }

        public JsonArray array() {
            return (JsonArray) read();
        }

        private JsonStructure read() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        }
    }

    public Answer submit(Multipart form) {
        return send(
                request("/documents").header("Content-Type", form.contentType()).POST(form.publisher()));
    }

    public Answer submit(Multipart form, String idempotencyKey) {
        return send(request("/documents")
                .header("Content-Type", form.contentType())
                .header("Idempotency-Key", idempotencyKey)
                .POST(form.publisher()));
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer delete(String path, String... headers) {
        HttpRequest.Builder request = request(path).DELETE();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public JsonObject document(String id) {
        return get("/documents/" + id).json();
    }

    public String statusOf(String id) {
        return document(id).getString("status");
    }

    /** Starts a job and waits for its end; where one runs already, waits for that and starts another. */
    public JsonObject run(String job) {
        long run = Awaitility.await("a free run of " + job)
                .atMost(Duration.ofMinutes(5))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> startedRun(job), id -> id > 0);
        return Awaitility.await("the end of " + job)
                .atMost(Duration.ofMinutes(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get("/executions/" + run).json(), report -> !report.isNull("end"));
    }

    private long startedRun(String job) {
        Answer answer = send(request("/jobs/" + job + "/executions").POST(HttpRequest.BodyPublishers.noBody()));
        return answer.status() == 202 ? answer.json().getJsonNumber("id").longValue() : 0;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address + "/api/v1" + path)).timeout(Duration.ofMinutes(2));
        return authorization == null ? builder : builder.header("Authorization", authorization);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
