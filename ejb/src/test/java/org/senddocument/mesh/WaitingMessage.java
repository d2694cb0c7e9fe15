package org.senddocument.mesh;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A message or report that MESH holds for us. */
public record WaitingMessage(
        String id,
        boolean report,
        Optional<String> from,
        Optional<String> workflowId,
        Optional<String> localId,
        Optional<String> linkedMessageId,
        Optional<String> statusCode,
        Optional<String> statusDescription,
        byte[] body) {

    public static WaitingMessage message(String id, String from, String workflowId, byte[] body) {
        return new WaitingMessage(
                id,
                false,
                Optional.of(from),
                Optional.of(workflowId),
                Optional.of("THEIRS"),
                Optional.empty(),
                Optional.of("00"),
                Optional.of("Transferred to recipient mailbox"),
                body);
    }

    public static WaitingMessage message(String id, String from, String workflowId, String body) {
        return message(id, from, workflowId, body.getBytes(StandardCharsets.UTF_8));
    }

    /** MESH gives the workflow of the message that the report is about, and no sender. */
    public static WaitingMessage report(
            String id, String workflowId, String linkedMessageId, String code, String description) {
        return new WaitingMessage(
                id,
                true,
                Optional.empty(),
                Optional.of(workflowId),
                Optional.of("OURS"),
                Optional.of(linkedMessageId),
                Optional.of(code),
                Optional.of(description),
                new byte[0]);
    }
}
