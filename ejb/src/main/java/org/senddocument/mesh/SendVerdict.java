package org.senddocument.mesh;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Concern;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/** Says which outcome an answer other than success is. The table stands at {@link HttpMeshMailbox}. */
final class SendVerdict {

    private static final int LOCKED = 423;
    private static final Set<Integer> BUSY = Set.of(425, 429, 503);
    private static final Set<Integer> GATEWAY = Set.of(502, 504);
    private static final Set<Integer> REFUSING = Set.of(413, 417, 422);

    /** Of the token, the path and the proxy: no message is to blame for them, whatever code comes with them. */
    private static final Set<Integer> OF_THE_WAY = Set.of(401, 404, 405, 407);

    private static final int SLOW_LINE = 408;

    /** With 403 it means that MESH does not know our own mailbox; of a receiver it is said in a report. */
    private static final String NO_MAILBOX_MATCHED = "EPL-151";

    /** Our own mailbox: a fault in it is every message's. */
    private static final String SENDER = "mex-from";

    private SendVerdict() {}

    static SendOutcome of(MeshAnswer answer, Clock clock) {
        int status = answer.status();
        MeshFault fault = answer.fault();
        String reason = MeshAnswer.summary(status, fault);
        Optional<Duration> retryAfter = answer.retryAfter(clock);
        if (isBusy(status)) {
            return new TryLater(reason, retryAfter, false, Concern.MAILBOX);
        }
        if (status >= 500 || status == LOCKED) {
            return new TryLater(reason, retryAfter, true, concern(GATEWAY.contains(status)));
        }
        if (isRefusal(status, fault)) {
            return new Refused(fault.code().orElse(String.valueOf(status)), reason);
        }
        return new TryLater(reason, retryAfter, false, concern(isOfTheWay(status, fault)));
    }

    /** A failed handshake proves that no peer took anything: with TLS 1.3 a refused client hears of it only afterwards. */
    static TryLater of(IOException e, boolean handedOver, boolean ownFault) {
        boolean mayHaveArrived = handedOver && !isHandshakeFault(e);
        boolean ofTheLine = !mayHaveArrived && !ownFault;
        return new TryLater(MeshConnection.summary(e), Optional.empty(), mayHaveArrived, concern(ofTheLine));
    }

    private static Concern concern(boolean ofMailbox) {
        return ofMailbox ? Concern.MAILBOX : Concern.MESSAGE;
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

    /** Whether anything else that is asked would have met the same. */
    static boolean isOfTheWay(int status, MeshFault fault) {
        boolean redirected = status >= 300 && status < 400;
        boolean unnamed = (status == 400 || status == 403) && !isRefusal(status, fault);
        return redirected || unnamed || OF_THE_WAY.contains(status);
    }

    private static boolean isRefusal(int status, MeshFault fault) {
        if (status < 400 || status == SLOW_LINE || OF_THE_WAY.contains(status)) {
            return false;
        }
        boolean coded =
                fault.code().filter(code -> !code.equals(NO_MAILBOX_MATCHED)).isPresent();
        return coded
                || REFUSING.contains(status)
                || (status == 400
                        && fault.field().filter(SendVerdict::isOfTheMessage).isPresent());
    }

    /** A proxy that spoils the token or the type that we ask for has found no fault with a message. */
    private static boolean isOfTheMessage(String field) {
        String name = field.toLowerCase(Locale.ROOT).replaceFirst("^header ", "");
        boolean named = name.startsWith("mex-") || name.startsWith("content-") || name.startsWith("body");
        return named && !name.startsWith(SENDER);
    }
}
