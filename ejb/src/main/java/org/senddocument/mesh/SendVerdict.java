package org.senddocument.mesh;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.TryLater;
import org.senddocument.wire.RetryAfter;

/** Says which outcome an answer other than success is. The table stands at {@link HttpMeshMailbox}. */
final class SendVerdict {

    private static final int LOCKED = 423;
    private static final Set<Integer> BUSY = Set.of(425, 429, 503);
    private static final Set<Integer> REFUSING = Set.of(413, 417, 422);

    /** Of the token, the path, the proxy and the line: no message is to blame for them, whatever code comes with them. */
    private static final Set<Integer> OF_THE_WAY = Set.of(401, 404, 405, 407, 408);

    /** With 403 it means that MESH does not know our own mailbox; of a receiver it is said in a report. */
    private static final String NO_MAILBOX_MATCHED = "EPL-151";

    private SendVerdict() {}

    static SendOutcome of(MeshAnswer answer, Clock clock) {
        int status = answer.status();
        MeshFault fault = answer.fault();
        String reason = MeshAnswer.summary(status, fault);
        Optional<Duration> retryAfter = answer.header("Retry-After").flatMap(text -> RetryAfter.read(text, clock));
        if (isBusy(status)) {
            return new TryLater(reason, retryAfter, false);
        }
        if (status >= 500 || status == LOCKED) {
            return new TryLater(reason, retryAfter, true);
        }
        if (isRefusal(status, fault)) {
            return new Refused(fault.code().orElse(String.valueOf(status)), reason);
        }
        return new TryLater(reason, retryAfter, false);
    }

    /** A failed handshake proves that no peer took anything: with TLS 1.3 a refused client hears of it only afterwards. */
    static TryLater of(IOException e, boolean handedOver) {
        boolean mayHaveArrived = handedOver && !isHandshakeFault(e);
        return new TryLater(MeshConnection.summary(e), Optional.empty(), mayHaveArrived);
    }

    private static boolean isHandshakeFault(IOException e) {
        return e instanceof SSLHandshakeException || e.getCause() instanceof SSLHandshakeException;
    }

    static boolean isBusy(int status) {
        return BUSY.contains(status);
    }

    static boolean isLocked(int status) {
        return status == LOCKED;
    }

    private static boolean isRefusal(int status, MeshFault fault) {
        if (status < 400 || OF_THE_WAY.contains(status)) {
            return false;
        }
        boolean coded =
                fault.code().filter(code -> !code.equals(NO_MAILBOX_MATCHED)).isPresent();
        return coded
                || REFUSING.contains(status)
                || (status == 400 && fault.field().isPresent());
    }
}
