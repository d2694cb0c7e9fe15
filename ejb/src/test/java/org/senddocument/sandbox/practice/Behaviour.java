package org.senddocument.sandbox.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the practice answers a message about a patient that breaks no rule.
 *
 * @param atOnce the response codes sent on collection, in their order
 * @param late those sent later
 * @param lateAfter when, by the practice's clock; empty: when released
 * @param files whether the document goes into the patient's record
 */
public record Behaviour(
        Kind kind, List<String> atOnce, List<String> late, Optional<Duration> lateAfter, boolean files) {

    /** What else it does but answer with codes. */
    enum Kind {
        ANSWERS,
        UNREADABLE_ORIGINAL,
        INVALID_REPLY,
        SILENT,
        NOT_COLLECTED
    }

    /** Files the document: infrastructure success, then patient known. */
    public static final Behaviour ACCEPT = answers("20013", "30001");

    public static final Behaviour NOT_KNOWN = business("30002");

    public static final Behaviour NO_LONGER_HERE = business("30003");

    /** Files the document; its business acknowledgement overtakes the infrastructure one. */
    public static final Behaviour BUSINESS_FIRST = answers("30001", "20013");

    /** Files the document once and sends each acknowledgement twice. */
    public static final Behaviour TWICE = answers("20013", "20013", "30001", "30001");

    /** Says 10009 and cannot name the message it speaks of. */
    public static final Behaviour UNREADABLE_ORIGINAL = only(Kind.UNREADABLE_ORIGINAL);

    /** Answers with something that is no FHIR message. */
    public static final Behaviour INVALID_REPLY = only(Kind.INVALID_REPLY);

    /** Collects and acknowledges on MESH, and answers nothing. */
    public static final Behaviour SILENT = only(Kind.SILENT);

    /** Leaves the message in the inbox, so that MESH reports it undelivered in the end. */
    public static final Behaviour NOT_COLLECTED = only(Kind.NOT_COLLECTED);

    /** Files the document and sends the business acknowledgement when {@link PracticeSystem#releaseLate()} is called. */
    public static final Behaviour LATE =
            new Behaviour(Kind.ANSWERS, List.of("20013"), List.of("30001"), Optional.empty(), true);

    /** As {@link #LATE}, but sent by the first collection after the delay. */
    public static Behaviour late(Duration delay) {
        return new Behaviour(Kind.ANSWERS, List.of("20013"), List.of("30001"), Optional.of(delay), true);
    }

    /** @param code any of 10001 to 20015 but 20013; 20014 also voids the document that was to be replaced */
    public static Behaviour negativeInfrastructure(String code) {
        if (ResponseCode.of(code).positive() || !ResponseCode.of(code).infrastructure()) {
            throw new IllegalArgumentException("not a negative infrastructure response: " + code);
        }
        return answers(code);
    }

    /** Infrastructure success, then the business response given; files the document where that is positive. */
    public static Behaviour business(String code) {
        if (ResponseCode.of(code).infrastructure()) {
            throw new IllegalArgumentException("not a business response: " + code);
        }
        return answers("20013", code);
    }

    private static Behaviour answers(String... codes) {
        boolean business = List.of(codes).stream()
                .map(ResponseCode::of)
                .anyMatch(code -> !code.infrastructure() && code.positive());
        return new Behaviour(Kind.ANSWERS, List.of(codes), List.of(), Optional.empty(), business);
    }

    private static Behaviour only(Kind kind) {
        return new Behaviour(kind, List.of(), List.of(), Optional.empty(), false);
    }

    /** Whether the message counts as processed, so that a second copy is a duplicate. */
    boolean takes() {
        return atOnce.contains("20013");
    }
}
