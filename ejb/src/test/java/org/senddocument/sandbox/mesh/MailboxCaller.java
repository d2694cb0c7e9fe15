package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls the sandbox for one mailbox as a test wants it: any method, any header, a fresh token each time. */
final class MailboxCaller {

    private static final String V2 = "application/vnd.mesh.v2+json";

    private final URI base;
    private final String mailbox;
    private final Supplier<String> token;
    private final HttpClient client;

    MailboxCaller(URI base, String mailbox, Supplier<String> token, HttpClient client) {
        this.base = base;
        this.mailbox = mailbox;
        this.token = token;
        this.client = client;
    }

    static MailboxCaller of(MeshSandbox sandbox, String mailbox, Clock clock) {
        return new MailboxCaller(
                sandbox.baseUri(), mailbox, () -> goodToken(mailbox, clock), HttpClient.newHttpClient());
    }

    /** Password and shared key are the ones that all tests use. */
    static String goodToken(String mailbox, Clock clock) {
        return MeshToken.header(
                mailbox, "password", "TestKey", UUID.randomUUID().toString(), 0, clock.instant());
    }

    MailboxCaller withToken(String header) {
        return new MailboxCaller(base, mailbox, () -> header, client);
    }

    HttpResponse<String> get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> acknowledge(String id) {
        return call("PUT", "/inbox/" + id + "/status/acknowledged", BodyPublishers.noBody());
    }

    HttpResponse<String> send(String to, String workflow, String body, String... headers) {
        return post(
                "/outbox", BodyPublishers.ofString(body), concat(headers, "Mex-To", to, "Mex-WorkflowID", workflow));
    }

    /** The id MESH gave. */
    String sent(String to, String workflow, String body, String... headers) {
        return id(send(to, workflow, body, headers));
    }

    HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
        return call("POST", path, body, headers);
    }

    static String id(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("refused: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().replaceAll(".*\"message_id\":\"([^\"]+)\".*", "$1");
    }

    HttpResponse<String> call(String method, String path, BodyPublisher body, String... headers) {
        return exchange(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<InputStream> stream(String path, String... headers) {
        return exchange(
                request("GET", path, BodyPublishers.noBody(), headers), HttpResponse.BodyHandlers.ofInputStream());
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/" + mailbox + path))
                .method(method, body)
                .header("Authorization", token.get())
                .header("Accept", V2);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String[] concat(String[] first, String... second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
