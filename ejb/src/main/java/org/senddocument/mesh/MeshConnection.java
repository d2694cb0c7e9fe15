package org.senddocument.mesh;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.text.MaskedText;

/**
 * The line to a mailbox, over one HTTP client. It has every time-out set.
 *
 * <p>The JDK's client sends a GET once more by itself where a kept connection turns out to be dead, with the same token;
 * never a POST or PUT, unless the JVM has {@code jdk.httpclient.enableAllMethodRetry}, which nobody may set here. Its
 * other silent retry, after a refused connection, comes before anything is sent and is harmless.
 */
final class MeshConnection {

    private static final Logger LOG = System.getLogger(MeshConnection.class.getName());
    private static final String RETRIES_POSTS = "jdk.httpclient.enableAllMethodRetry";

    private final MeshClients clients;
    private final Duration patience;
    private final Clock clock;

    MeshConnection(MeshSettings settings, Clock clock) {
        this.clients = new MeshClients(settings);
        this.patience = settings.requestTimeout();
        this.clock = clock;
        if (System.getProperty(RETRIES_POSTS) != null) {
            LOG.log(Level.WARNING, "{0} is set: a message may be posted to MESH twice", RETRIES_POSTS);
        }
    }

    /** For a request whose failure the caller must weigh. */
    MeshAnswer exchange(HttpRequest request) throws IOException {
        long start = clock.millis();
        try {
            MeshAnswer answer = new MeshAnswer(clients.current().send(request, headers -> new TimedBody(patience)));
            log(request, String.valueOf(answer.status()), start);
            return answer;
        } catch (IOException e) {
            log(request, e.getClass().getSimpleName(), start);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while MESH was asked").initCause(e);
        }
    }

    /** For a request that can be made again as it is. */
    MeshAnswer ask(String wish, HttpRequest request) {
        try {
            return exchange(request);
        } catch (IOException e) {
            throw MeshUnavailableException.unreachable(wish + ": " + summary(e), e);
        }
    }

    /** For the answer that is none of the good ones. */
    MeshUnavailableException unavailable(String wish, MeshAnswer answer) {
        return answer.unavailable(wish, clock);
    }

    static String summary(IOException e) {
        String said = e.getMessage() == null ? "" : ": " + MaskedText.of(e.getMessage());
        return "no answer from MESH, " + e.getClass().getSimpleName() + said;
    }

    /** The path without its query and nothing of the headers: they hold the token and the patient. */
    private void log(HttpRequest request, String end, long start) {
        String took = String.valueOf(clock.millis() - start);
        LOG.log(
                Level.DEBUG,
                "{0} {1}: {2}, {3} ms",
                request.method(),
                request.uri().getRawPath(),
                end,
                took);
    }
}
