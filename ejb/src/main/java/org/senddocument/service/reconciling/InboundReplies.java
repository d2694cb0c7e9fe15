package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.senddocument.domain.content.ContentChunk;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.itk3.Reply;
import org.senddocument.itk3.ReplyReader;
import org.senddocument.itk3.ResponseCode;
import org.senddocument.itk3.ResponseKind;
import org.senddocument.itk3.Verdict;

/** Reads stored messages as replies. */
@Dependent
class InboundReplies {

    private static final byte[] NOTHING = {};

    @Inject
    Contents contents;

    /** A reply has some kilobytes; what fills more than one chunk is kept and never read. */
    Reply read(InboundMessage message) {
        if (contents.sizeOf(message.contentId()) > ContentChunk.SIZE) {
            return new Reply.Unreadable("It is larger than any acknowledgement.");
        }
        return ReplyReader.read(contents.chunk(message.contentId(), 0).orElse(NOTHING));
    }

    static Answer answerOf(Verdict verdict) {
        return new Answer(
                verdict.kind() == ResponseKind.BUSINESS
                        ? AcknowledgementKind.BUSINESS
                        : AcknowledgementKind.INFRASTRUCTURE,
                verdict.code(),
                verdict.display(),
                verdict.positive(),
                ResponseCode.of(verdict.code()).isPresent(),
                verdict.diagnostics().orElse(null));
    }
}
