package org.senddocument.mesh;

import java.io.InputStream;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.text.MaskedText;

/** Reads the Mex headers of an answer. */
final class MeshHeaders {

    private MeshHeaders() {}

    static boolean isReport(MeshAnswer answer) {
        return answer.header("Mex-MessageType")
                .filter("REPORT"::equalsIgnoreCase)
                .isPresent();
    }

    static Optional<ChunkRange> range(MeshAnswer answer) {
        return answer.header("Mex-Chunk-Range").flatMap(ChunkRange::read);
    }

    /** Under the id that was asked for: it is the one to acknowledge. {@code Mex-To} of a report proves nothing, so is left. */
    static MeshDelivery delivery(String messageId, MeshAnswer answer, InputStream body) {
        return new MeshDelivery(
                messageId,
                isReport(answer),
                answer.header("Mex-From"),
                answer.header("Mex-WorkflowID"),
                answer.header("Mex-LocalID"),
                answer.header("Mex-LinkedMsgID"),
                answer.header("Mex-StatusCode"),
                answer.header("Mex-StatusDescription").map(MaskedText::of),
                body);
    }
}
