package org.senddocument.sandbox.practice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.senddocument.sandbox.mesh.MeshToken;

/** Calls MESH for the practice, each time with a fresh token. */
final class MeshConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FORBIDDEN = 403;

    private final PracticeAccount account;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final HttpClient client;

    MeshConnection(PracticeAccount account, Clock clock, Supplier<UUID> ids, Optional<SSLContext> tls) {
        this.account = account;
        this.clock = clock;
        this.ids = ids;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(PATIENCE);
        tls.ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /** The path of a call of this mailbox. */
    String path(String call) {
        return account.baseUri().getPath() + "/" + account.mailboxId() + call;
    }

    /**
     * @throws ReplyRefusedException where MESH will never take what was sent
     * @throws MailboxUnavailableException for any other answer that is no success
     */
    HttpResponse<byte[]> call(String method, String path, BodyPublisher body, String... headers) {
        HttpResponse<byte[]> answer = once(method, path, body, headers);
        if (answer.statusCode() == FORBIDDEN) {
            // the JDK repeats a GET by itself where the connection broke off, and with it the token
            answer = once(method, path, body, headers);
        }
        int status = answer.statusCode();
        if (method.equals("POST") && (status == 400 || status == 413 || status == 417)) {
            throw new ReplyRefusedException(status);
        }
        if (status >= 300) {
            throw new MailboxUnavailableException(method + " answered with " + status);
        }
        return answer;
    }

    private HttpResponse<byte[]> once(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(account.baseUri().resolve(URI.create(path)))
                .timeout(PATIENCE)
                .method(method, body)
                .header("Accept", "application/vnd.mesh.v2+json")
                .header("Authorization", token());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new MailboxUnavailableException(method + " broke off", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MailboxUnavailableException(method + " was interrupted", interrupted);
        }
    }

    private String token() {
        return MeshToken.header(
                account.mailboxId(),
                account.password(),
                account.sharedKey(),
                ids.get().toString(),
                1,
                clock.instant());
    }
}
