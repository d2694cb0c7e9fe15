package org.senddocument.sandbox.mesh;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.senddocument.sandbox.mesh.http.HeaderFields;
import org.senddocument.sandbox.mesh.http.IncomingRequest;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.mesh.http.Payload;

/** Takes a request to its call and turns refusals into answers. One request at a time; bodies are read before. */
final class MeshDesk {

    static final String PREFIX = "/messageexchange";

    private static final Logger LOG = System.getLogger(MeshDesk.class.getName());

    private final MeshState state;
    private final Routes routes;
    private final TokenCheck tokens;

    MeshDesk(MeshState state) {
        this.state = state;
        this.routes = state.routes();
        this.tokens = new TokenCheck(state.settings(), state.mailboxes());
    }

    OutgoingResponse answer(IncomingRequest request) throws IOException {
        Body body = state.bodies().keep(request.body());
        synchronized (state.store()) {
            state.settle();
            OutgoingResponse response = answer(request, body);
            if (response.status() >= 300) {
                body.discard();
            }
            return response;
        }
    }

    private OutgoingResponse answer(IncomingRequest request, Body body) {
        if (!request.path().startsWith(PREFIX + "/")) {
            return Answer.noSuchCall(404, "Not Found");
        }
        List<String> path = Routes.parts(request.path().substring(PREFIX.length() + 1));
        Optional<Routes.Match> match = routes.find(request.method(), path);
        return match.isPresent() ? called(request, match.get(), body) : unroutable(request, path);
    }

    private OutgoingResponse called(IncomingRequest request, Routes.Match match, Body body) {
        ApiVersion version = ApiVersion.V1;
        try {
            version = ApiVersion.acceptedBy(request.headers().get("accept").orElse(""));
            Mailbox mailbox = authorised(request, match);
            return match.route().answer().apply(new Call(request, version, match.parts(), mailbox, body));
        } catch (Refusal refusal) {
            return Answer.refused(version, refusal);
        } catch (InvalidParameter invalid) {
            return Answer.invalid(invalid);
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "the sandbox failed at " + request.method(), defect);
            return Answer.refused(version, new Refusal(MeshError.INTERNAL));
        }
    }

    private Mailbox authorised(IncomingRequest request, Routes.Match match) {
        String mailboxInPath = match.parts().get(Route.MAILBOX);
        if (mailboxInPath == null) {
            return null;
        }
        return tokens.check(
                mailboxInPath, request.headers().get("authorization").orElse(""));
    }

    private OutgoingResponse unroutable(IncomingRequest request, List<String> path) {
        String methods = routes.methods(path);
        if (!methods.isEmpty()) {
            OutgoingResponse refused = Answer.noSuchCall(405, "Method Not Allowed");
            refused.headers().set("allow", methods);
            return refused;
        }
        boolean slashAtEnd = path.size() > 1 && path.get(path.size() - 1).isEmpty();
        if (slashAtEnd && !routes.methods(path.subList(0, path.size() - 1)).isEmpty()) {
            String target = request.path().substring(0, request.path().length() - 1);
            HeaderFields headers = new HeaderFields().set("location", target);
            return new OutgoingResponse(307, headers, Payload.NONE);
        }
        return Answer.noSuchCall(404, "Not Found");
    }
}
