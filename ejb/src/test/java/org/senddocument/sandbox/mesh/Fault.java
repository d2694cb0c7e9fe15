package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.senddocument.sandbox.mesh.http.HeaderFields;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.mesh.http.Pace;
import org.senddocument.sandbox.mesh.http.Payload;

/** What may go wrong between a client and MESH. The kinds are told apart so that they can be counted. */
public sealed interface Fault {

    /** Handles the request as if nothing was wrong. */
    @FunctionalInterface
    interface Handling {
        OutgoingResponse handle() throws IOException;
    }

    /** Empty: the connection is dropped. */
    Optional<OutgoingResponse> befall(Handling handling) throws IOException;

    /** The request is lost: MESH has not seen it. */
    static Fault dropBeforeStoring() {
        return new DropBeforeStoring();
    }

    /** The answer is lost: MESH has done what was asked. */
    static Fault dropAfterStoring() {
        return new DropAfterStoring();
    }

    /** Any answer in MESH's stead; nothing is stored. */
    static Fault answer(int status, String contentType, String body) {
        HeaderFields headers = new HeaderFields().set("content-type", contentType);
        return new Refuse(new OutgoingResponse(status, headers, Payload.of(body.getBytes(UTF_8))));
    }

    static Fault tooManyRequests(Duration retryAfter) {
        HeaderFields headers = new HeaderFields().set("retry-after", String.valueOf(retryAfter.toSeconds()));
        return new Refuse(new OutgoingResponse(429, headers, Payload.NONE));
    }

    /** 503 with a body that is no JSON, as clients of the real service have met it. */
    static Fault unavailable() {
        return soap(503, "Service unavailable");
    }

    /** 500 with a body that is no JSON. */
    static Fault internalError() {
        return soap(500, "Internal error");
    }

    /** The request is handled; the answer trickles. */
    static Fault slow(int bytes, Duration pause) {
        return new Slow(new Pace(bytes, pause));
    }

    /** The request is handled; the answer ends in the middle of its body. */
    static Fault breakOff() {
        return new BreakOff();
    }

    private static Fault soap(int status, String text) {
        String body = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><soap:Fault>"
                + "<faultcode>soap:Server</faultcode><faultstring>" + text + "</faultstring>"
                + "</soap:Fault></soap:Body></soap:Envelope>";
        return answer(status, "text/xml", body);
    }

    record None() implements Fault {
        @Override
        public Optional<OutgoingResponse> befall(Handling handling) throws IOException {
            return Optional.of(handling.handle());
        }
    }

    record DropBeforeStoring() implements Fault {
        @Override
        public Optional<OutgoingResponse> befall(Handling handling) {
            return Optional.empty();
        }
    }

    record DropAfterStoring() implements Fault {
        @Override
        public Optional<OutgoingResponse> befall(Handling handling) throws IOException {
            handling.handle();
            return Optional.empty();
        }
    }

    record Refuse(OutgoingResponse answer) implements Fault {
        @Override
        public Optional<OutgoingResponse> befall(Handling handling) {
            return Optional.of(answer);
        }
    }

    record BreakOff() implements Fault {
        @Override
        public Optional<OutgoingResponse> befall(Handling handling) throws IOException {
            OutgoingResponse whole = handling.handle();
            return Optional.of(new OutgoingResponse(
                    whole.status(), whole.headers(), new HalfPayload(whole.payload()), whole.pace()));
        }
    }

    record Slow(Pace pace) implements Fault {
        @Override
        public Optional<OutgoingResponse> befall(Handling handling) throws IOException {
            return Optional.of(handling.handle().at(pace));
        }
    }
}
