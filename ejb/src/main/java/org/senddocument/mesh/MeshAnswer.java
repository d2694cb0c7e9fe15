package org.senddocument.mesh;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.wire.RetryAfter;

/** An answer of MESH, its body not yet read. Header names are matched in any case. */
final class MeshAnswer implements Closeable {

    /** Larger than any list of 500 ids or fault; what is longer is cut, and then is no JSON. */
    private static final int LONGEST = 4 * 1024 * 1024;

    static final int NOT_FOUND = 404;

    private static final Logger LOG = System.getLogger(MeshAnswer.class.getName());

    private final HttpResponse<InputStream> response;

    MeshAnswer(HttpResponse<InputStream> response) {
        this.response = response;
    }

    int status() {
        return response.statusCode();
    }

    boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** Empty where the header is absent or blank. */
    Optional<String> header(String name) {
        return response.headers().firstValue(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    InputStream body() {
        return response.body();
    }

    byte[] bytes() throws IOException {
        return response.body().readNBytes(LONGEST);
    }

    /** Reads the body, so once only. Never throws: the status says enough. */
    MeshFault fault() {
        try {
            return MeshFault.read(status(), bytes());
        } catch (IOException e) {
            return MeshFault.SILENT;
        }
    }

    /** Reads what is left of a short body, so that the connection can serve the next request. */
    void discard() {
        try {
            bytes();
        } catch (IOException e) {
            LOG.log(
                    Level.DEBUG,
                    "an answer broke off after its headers: {0}",
                    e.getClass().getName());
        }
    }

    /**
     * Whether MESH says that it has no such message, or no more. That somebody knows no such path is not said of a message:
     * taken for it, a letter that MESH holds would go out once more. Reads the body of a 404.
     */
    boolean isGone() {
        return status() == 410 || (status() == NOT_FOUND && fault().ofMesh());
    }

    /** For the answer that is none of the good ones. */
    MeshUnavailableException unavailable(String wish, Clock clock) {
        MeshFault fault = fault();
        String reason = wish + ": " + summary(status(), fault);
        if (SendVerdict.isBusy(status())) {
            return MeshUnavailableException.busy(reason, retryAfter(clock));
        }
        return SendVerdict.isOfTheWay(status(), fault)
                ? MeshUnavailableException.shut(reason, retryAfter(clock))
                : new MeshUnavailableException(reason);
    }

    /** Empty where MESH names no time, or none that can be read. */
    Optional<Duration> retryAfter(Clock clock) {
        return header("Retry-After").flatMap(text -> RetryAfter.read(text, clock));
    }

    static String summary(int status, MeshFault fault) {
        String code = fault.code().map(given -> ", code " + given).orElse("");
        String text = fault.text().isEmpty() ? "" : ": " + fault.text();
        return "MESH answered " + status + code + text;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new IllegalStateException("closing gives up the connection and cannot fail", e);
        }
    }
}
