package org.senddocument.sandbox.mesh;

import java.time.Instant;
import java.util.Optional;

/** A message or a report in the sandbox. It moves itself; the store's lock guards it. */
final class StoredMessage {

    private final String id;
    private final long sequence;
    private final boolean report;
    private final SendHeaders headers;
    private final Chunks chunks;
    private final Instant uploadedAt;

    private MessageState state = MessageState.UPLOADING;
    private String recipient;
    private Instant changedAt;
    private Instant deliveredAt;
    private Instant acknowledgedAt;
    private Failure failure;

    StoredMessage(String id, long sequence, boolean report, SendHeaders headers, Chunks chunks, Instant uploadedAt) {
        this.id = id;
        this.sequence = sequence;
        this.report = report;
        this.headers = headers;
        this.chunks = chunks;
        this.uploadedAt = uploadedAt;
        this.changedAt = uploadedAt;
    }

    /** Whom it is for. Of an automatic address that is known only once it was resolved. */
    void addressTo(String mailboxId) {
        recipient = mailboxId;
    }

    void route(Instant now) {
        become(MessageState.ROUTING, now);
    }

    void deliver(Instant now) {
        become(MessageState.ACCEPTED, now);
        deliveredAt = now;
    }

    void acknowledge(Instant now) {
        become(MessageState.ACKNOWLEDGED, now);
        acknowledgedAt = now;
    }

    void fail(MessageState failed, Failure why) {
        become(failed, why.at());
        failure = why;
    }

    /** A report is about a failure and yet delivered. */
    void tellOf(Failure why) {
        failure = why;
    }

    private void become(MessageState target, Instant now) {
        state = target;
        changedAt = now;
    }

    boolean waitsFor(String mailboxId) {
        return state == MessageState.ACCEPTED && mailboxId.equals(recipient);
    }

    boolean isFor(String mailboxId) {
        return mailboxId.equals(recipient);
    }

    boolean isFrom(String mailboxId) {
        return mailboxId.equals(headers.from());
    }

    String id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    boolean report() {
        return report;
    }

    SendHeaders headers() {
        return headers;
    }

    Chunks chunks() {
        return chunks;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    MessageState state() {
        return state;
    }

    Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    String fileName() {
        return headers.fileName().isEmpty() && !report ? id + ".dat" : headers.fileName();
    }
}
