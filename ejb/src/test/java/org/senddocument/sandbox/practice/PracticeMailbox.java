package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The practice's mailbox, as version 2 of the MESH API has it. */
final class PracticeMailbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MeshConnection mesh;

    PracticeMailbox(MeshConnection mesh) {
        this.mesh = mesh;
    }

    /** Ids of the waiting messages of one workflow, oldest first, from all pages. */
    List<String> waiting(String workflow) {
        List<String> ids = new ArrayList<>();
        String page = mesh.path("/inbox?workflow_filter=" + URLEncoder.encode(workflow, UTF_8));
        while (!page.isEmpty()) {
            JsonNode list = json(mesh.call("GET", page, BodyPublishers.noBody()));
            list.path("messages").forEach(id -> ids.add(id.asText()));
            page = list.path("links").path("next").asText("");
        }
        return ids;
    }

    ReceivedMessage download(String id) {
        String path = mesh.path("/inbox/" + id);
        HttpResponse<byte[]> part = mesh.call("GET", path, BodyPublishers.noBody());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part.body());
        for (int number = 2; part.statusCode() == 206; number++) {
            part = mesh.call("GET", path + "/" + number, BodyPublishers.noBody());
            body.writeBytes(part.body());
        }
        return new ReceivedMessage(
                id,
                header(part, "mex-messagetype").equals("REPORT"),
                header(part, "mex-from"),
                header(part, "mex-localid"),
                header(part, "mex-subject"),
                body.toByteArray());
    }

    void acknowledge(String id) {
        mesh.call("PUT", mesh.path("/inbox/" + id + "/status/acknowledged"), BodyPublishers.noBody());
    }

    void send(Reply reply, String localId) {
        mesh.call(
                "POST",
                mesh.path("/outbox"),
                BodyPublishers.ofString(reply.body(), UTF_8),
                "Content-Type",
                "application/xml",
                "Mex-To",
                reply.to(),
                "Mex-WorkflowID",
                reply.workflow(),
                "Mex-LocalID",
                localId,
                "Mex-Subject",
                "ITK3 response");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new MailboxUnavailableException("MESH answered with no JSON", notJson);
        }
    }
}
