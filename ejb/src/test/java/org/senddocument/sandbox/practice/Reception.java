package org.senddocument.sandbox.practice;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** Judges a collected message, files it, and puts the replies into the outgoing queue. */
final class Reception {

    private static final String UNREADABLE = "UNREADABLE-IN-ORIGINAL-MESSAGE";
    private static final String NO_MESSAGE = "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"mess";
    private static final String SCRIPTED = "refused by the receiving system";

    private final PatientRecords records = new PatientRecords();
    private final Deque<Reply> outgoing = new ArrayDeque<>();
    private final LateReplies late = new LateReplies();
    private final Function<Optional<String>, Behaviour> behaviours;
    private final ItkResponse responses;
    private final Clock clock;

    /** @param behaviours by NHS number, where the message has one */
    Reception(Function<Optional<String>, Behaviour> behaviours, ItkResponse responses, Clock clock) {
        this.behaviours = behaviours;
        this.responses = responses;
        this.clock = clock;
    }

    PatientRecords records() {
        return records;
    }

    Deque<Reply> outgoing() {
        return outgoing;
    }

    LateReplies late() {
        return late;
    }

    /** False where the message is to stay in the inbox. */
    boolean take(Generation generation, ReceivedMessage received) {
        try {
            return take(OriginalMessage.read(generation, received));
        } catch (Violation unreadable) {
            reply(generation, received.from(), response(UNREADABLE, "", unreadable.code(), unreadable.getMessage()));
            return true;
        }
    }

    private boolean take(OriginalMessage message) {
        Behaviour behaviour = behaviours.apply(message.nhsNumber());
        if (behaviour.kind() == Behaviour.Kind.NOT_COLLECTED) {
            return false;
        }
        try {
            judge(message, behaviour);
            act(message, behaviour);
        } catch (Violation broken) {
            answer(message, broken.code(), broken.getMessage());
        }
        return true;
    }

    private void judge(OriginalMessage message, Behaviour behaviour) {
        RuleBook.check(message);
        if (behaviour.takes()) {
            records.checkNew(message);
        }
        if (behaviour.files()) {
            records.checkPredecessor(message);
        }
    }

    private void act(OriginalMessage message, Behaviour behaviour) {
        if (behaviour.takes()) {
            records.processed(message);
        }
        if (behaviour.files()) {
            records.file(message);
        }
        switch (behaviour.kind()) {
            case ANSWERS -> answer(message, behaviour);
            case UNREADABLE_ORIGINAL -> reply(message, response(UNREADABLE, "", "10009", SCRIPTED));
            case INVALID_REPLY -> reply(message, NO_MESSAGE);
            case SILENT, NOT_COLLECTED -> {}
        }
    }

    private void answer(OriginalMessage message, Behaviour behaviour) {
        if (behaviour.atOnce().contains("20014")) {
            records.voidPredecessor(message);
        }
        for (String code : behaviour.atOnce()) {
            answer(message, code, ResponseCode.of(code).positive() ? "" : SCRIPTED);
        }
        for (String code : behaviour.late()) {
            late.add(
                    toSender(message.generation(), message.received().from(), response(message, code, "")),
                    behaviour.lateAfter().map(clock.instant()::plus));
        }
    }

    private void answer(OriginalMessage message, String code, String diagnostics) {
        reply(message, response(message, code, diagnostics));
    }

    private String response(OriginalMessage message, String code, String diagnostics) {
        return response(
                message.headerId().orElse(UNREADABLE), message.senderReference().orElse(""), code, diagnostics);
    }

    private String response(String answered, String senderReference, String code, String diagnostics) {
        return responses.write(answered, senderReference, ResponseCode.of(code), diagnostics);
    }

    private void reply(OriginalMessage message, String body) {
        reply(message.generation(), message.received().from(), body);
    }

    private void reply(Generation generation, String to, String body) {
        outgoing.add(toSender(generation, to, body));
    }

    private static Reply toSender(Generation generation, String mailbox, String body) {
        return new Reply(mailbox, generation.acknowledgementWorkflow(), body);
    }
}
