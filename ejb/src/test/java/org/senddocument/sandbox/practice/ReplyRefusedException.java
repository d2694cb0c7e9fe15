package org.senddocument.sandbox.practice;

/** MESH will never take a reply: the sender's mailbox is unknown or may not receive it. */
class ReplyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplyRefusedException(int status) {
        super("MESH refused a reply with " + status);
    }
}
