package org.senddocument.itk3;

/** What arrived in our mailbox in answer to a message. */
public sealed interface Reply {

    /** An acknowledgement, positive or negative. */
    record Acknowledged(ReplyHeader header, Verdict verdict) implements Reply {}

    /**
     * Nothing that can be read as an acknowledgement; a person must look at it.
     *
     * @param reason for the operator; holds nothing of the content
     */
    record Unreadable(String reason) implements Reply {}
}
