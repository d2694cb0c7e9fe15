package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.itk3.Reply;
import org.senddocument.itk3.ReplyReader;
import org.senddocument.itk3.ResponseKind;
import org.senddocument.itk3.Verdict;
import org.senddocument.service.content.ContentStore;

/** Reads stored messages as replies. */
@Dependent
class InboundReplies {

    /** In bytes. A reply has some kilobytes; what is larger is kept and never parsed. */
    private static final int LARGEST = 1024 * 1024;

    @Inject
    ContentStore store;

    Reply read(InboundMessage message) {
        try (InputStream body = store.open(message.contentId())) {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? new Reply.Unreadable("It is larger than any acknowledgement.")
                    : ReplyReader.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer answerOf(Verdict verdict) {
        return new Answer(
                verdict.kind() == ResponseKind.BUSINESS
                        ? AcknowledgementKind.BUSINESS
                        : AcknowledgementKind.INFRASTRUCTURE,
                verdict.code(),
                verdict.display(),
                verdict.positive(),
                verdict.diagnostics().orElse(null));
    }
}
