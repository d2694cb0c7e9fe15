package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.itk3.Reply;
import org.senddocument.service.tracing.AnsweringPractices;

/** Looks at one stored message and lives by it. Nothing that a message says makes it throw. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // each message for itself
public class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    @Inject
    InboundMessages messages;

    @Inject
    Documents documents;

    @Inject
    InboundReplies replies;

    @Inject
    ReplyMatching replyMatching;

    @Inject
    ReportMatching reportMatching;

    @Inject
    AnsweringPractices practices;

    @Inject
    Clock clock;

    /** Ids of what nobody has looked at, oldest first; {@code after} is the last one of the page before. */
    public List<Long> notLookedAt(long after, int atMost) {
        return messages.notLookedAt(after, atMost);
    }

    /** Ids of what matched nothing, and of which what it speaks of has appeared since. */
    public List<Long> matchableNow(int atMost) {
        return messages.matchableNow(atMost);
    }

    /** @return what it turned out to be, or empty where another node was quicker */
    public Optional<IntakeResult> take(long id) {
        return messages.lock(id)
                .filter(message -> !message.isMatched())
                .map(message -> message.isReport() ? takeReport(message) : takeReply(message));
    }

    /** A fault of ours keeps it from being understood: people see it, and it is not met again and again. */
    public void setAside(long id) {
        messages.lock(id).filter(message -> !message.isMatched()).ifPresent(InboundMessage::setAside);
    }

    /** To be asked at a start, of a newer version perhaps. */
    public void lookAgainAtWhatWasSetAside() {
        int messagesToLookAt = messages.forgetThatTheyWereSetAside();
        if (messagesToLookAt > 0) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Messages that were set aside are looked at again: {0}",
                    messagesToLookAt);
        }
    }

    private IntakeResult takeReport(InboundMessage report) {
        Match match = reportMatching.documentOf(report);
        return match instanceof Match.Found found
                ? undelivered(report, lock(found))
                : unmatched(report, (Match.Missing) match);
    }

    private IntakeResult undelivered(InboundMessage report, Document document) {
        document.undelivered(report.nonDelivery().statusCode(), describe(report.nonDelivery()), clock.instant());
        return matched(report, document, IntakeResult.UNDELIVERED);
    }

    private static String describe(NonDelivery said) {
        String code = said.statusCode() == null ? "" : " " + said.statusCode();
        return "MESH report" + code + (said.statusDescription() == null ? "" : ": " + said.statusDescription());
    }

    private IntakeResult takeReply(InboundMessage message) {
        Reply reply = replies.read(message);
        if (reply instanceof Reply.Acknowledged acknowledged) {
            Match match = replyMatching.documentOf(message, acknowledged);
            return match instanceof Match.Found found
                    ? acknowledge(message, found, acknowledged)
                    : unmatched(message, (Match.Missing) match);
        }
        return unmatched(message, new Match.None(((Reply.Unreadable) reply).reason()));
    }

    private IntakeResult acknowledge(InboundMessage message, Match.Found found, Reply.Acknowledged reply) {
        Answer answer = InboundReplies.answerOf(reply.verdict());
        Document document = answer.voidsPredecessor() ? lockWithTheRest(found) : lock(found);
        document.acknowledge(answer, clock.instant());
        reply.header().senderOdsCode().ifPresent(code -> practices.note(document, code, clock.instant()));
        return matched(message, document, IntakeResult.ACKNOWLEDGED);
    }

    private Document lock(Match.Found found) {
        return documents.lock(found.document().reference()).orElseThrow();
    }

    private Document lockWithTheRest(Match.Found found) {
        UUID reference = found.document().reference();
        return documents.holdAllOf(reference).orElseThrow().with(reference);
    }

    private IntakeResult matched(InboundMessage message, Document document, IntakeResult result) {
        message.matched(document.id());
        LOG.log(System.Logger.Level.INFO, "Document {0} answered: {1}", document.reference(), document.status());
        return result;
    }

    private IntakeResult unmatched(InboundMessage message, Match.Missing missing) {
        missing.keep(message);
        LOG.log(
                System.Logger.Level.WARNING,
                "Inbound message {0} matches nothing: {1}",
                message.meshMessageId(),
                missing.reason());
        return IntakeResult.UNMATCHED;
    }
}
