package org.senddocument.service.mailbox;

import java.io.InputStream;
import java.util.Optional;

/**
 * A message as MESH hands it to us: the headers that matter, and the body.
 *
 * @param messageId MESH's own id of this message or report
 * @param report true for a REPORT, whose body is empty and which speaks of one of our own messages
 * @param from the mailbox it came from; absent on a report
 * @param linkedMessageId on a report, MESH's id of our message
 * @param statusCode on a report, why: {@code 14}, {@code EPL-152} …
 * @param body valid only while the message is being read
 */
public record MeshDelivery(
        String messageId,
        boolean report,
        Optional<String> from,
        Optional<String> workflowId,
        Optional<String> localId,
        Optional<String> linkedMessageId,
        Optional<String> statusCode,
        Optional<String> statusDescription,
        InputStream body) {}
