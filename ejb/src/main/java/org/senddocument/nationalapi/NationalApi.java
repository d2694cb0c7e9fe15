package org.senddocument.nationalapi;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A client of one of the NHS's public APIs. It follows no redirect, since a request bears a token, and logs no address, since
 * that of PDS holds an NHS number. The way out is the JVM's own proxy.
 */
public final class NationalApi {

    private final HttpClient client;
    private final Duration patience;

    /** @param patience for a whole answer, its body included */
    public NationalApi(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    public ApiAnswer get(URI address, Map<String, String> headers) throws IOException {
        return exchange(request(address, headers).GET().build());
    }

    /** @param form of the type application/x-www-form-urlencoded */
    public ApiAnswer post(URI address, String form) throws IOException {
        Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return exchange(
                request(address, headers).POST(BodyPublishers.ofString(form)).build());
    }

    private HttpRequest.Builder request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
        headers.forEach(request::header);
        return request;
    }

    /** The client's own time-out ends with the headers of an answer, and a body may come to a halt. */
    private ApiAnswer exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return new ApiAnswer(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while waiting for an answer").initCause(e);
        }
    }
}
