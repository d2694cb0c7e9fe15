package org.senddocument.mesh;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.text.MaskedText;
import org.senddocument.wire.TolerantJson;

/**
 * What can be asked of MESH beyond the mailbox. MESH asks not to be asked often. Every method throws
 * {@link MeshUnavailableException} where there is no good answer.
 */
public final class MeshEnquiries {

    private static final String TRACK = "a message could not be tracked";
    private static final String HEAD = "the headers of a message could not be had";
    private static final String LOOK_UP = "a mailbox could not be looked up";

    private final MeshRequests requests;
    private final MeshConnection connection;

    MeshEnquiries(MeshRequests requests, MeshConnection connection) {
        this.requests = requests;
        this.connection = connection;
    }

    public MeshTracking tracking(String meshMessageId) {
        return track(requests.tracking(meshMessageId));
    }

    /** Settles whether a message without answer arrived, if its local id is of one message alone. MESH calls it deprecated. */
    public MeshTracking trackingByLocalId(String localId) {
        return track(requests.trackingByLocalId(localId));
    }

    /** The mailboxes of an organisation for a workflow; none where it has none, several of a hospital trust. */
    public List<String> endpoints(String odsCode, String workflowId) {
        try (MeshAnswer answer = connection.ask(LOOK_UP, requests.endpointLookup(odsCode, workflowId))) {
            JsonValue results = object(LOOK_UP, answer).get("results");
            if (!(results instanceof JsonArray list)) {
                throw new MeshUnavailableException(LOOK_UP + ": MESH answered with no list");
            }
            return list.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonValue::asJsonObject)
                    .map(found -> text(found, "mailbox_id"))
                    .toList();
        }
    }

    /** What waits for us under an id, without its body; empty where MESH has it no more. */
    public Optional<MeshDelivery> head(String meshMessageId) {
        try (MeshAnswer answer = connection.ask(HEAD, requests.head(meshMessageId))) {
            // An answer to HEAD has no body, so that nobody's word but the status is there to go by.
            if (answer.status() == MeshAnswer.NOT_FOUND || answer.isGone()) {
                return Optional.empty();
            }
            if (answer.status() != 200) {
                throw connection.unavailable(HEAD, answer);
            }
            return Optional.of(MeshHeaders.delivery(meshMessageId, answer, InputStream.nullInputStream()));
        }
    }

    private MeshTracking track(HttpRequest request) {
        try (MeshAnswer answer = connection.ask(TRACK, request)) {
            if (answer.isGone()) {
                return new MeshTracking.Unknown();
            }
            if (answer.status() == MeshAnswer.NOT_FOUND) {
                // Not the mailbox's fault: MESH may have given up this question alone, and takes messages all the same.
                throw new MeshUnavailableException(TRACK + ": there is nobody to ask");
            }
            return answer.status() == 300 ? new MeshTracking.Ambiguous() : known(object(TRACK, answer));
        }
    }

    /** By local id MESH answers in version 1 even to who asks for version 2: hence two names for each field. */
    private static MeshTracking.Known known(JsonObject answer) {
        return new MeshTracking.Known(
                either(answer, "message_id", "messageId").orElse(""),
                text(answer, "status").toLowerCase(Locale.ROOT),
                either(answer, "status_code", "statusCode"),
                either(answer, "status_description", "statusDescription").map(MaskedText::of),
                either(answer, "status_timestamp", "statusTimestamp").flatMap(MeshTime::of),
                TolerantJson.text(answer, "recipient").map(MaskedText::of));
    }

    private JsonObject object(String wish, MeshAnswer answer) {
        if (answer.status() != 200) {
            throw connection.unavailable(wish, answer);
        }
        try {
            return TolerantJson.object(answer.bytes())
                    .orElseThrow(() -> new MeshUnavailableException(wish + ": MESH answered with no JSON object"));
        } catch (IOException e) {
            throw new MeshUnavailableException(wish + ": " + MeshConnection.summary(e), e);
        }
    }

    private static Optional<String> either(JsonObject object, String name, String oldName) {
        return TolerantJson.text(object, name).or(() -> TolerantJson.text(object, oldName));
    }

    private static String text(JsonObject object, String name) {
        return TolerantJson.text(object, name).orElse("");
    }
}
