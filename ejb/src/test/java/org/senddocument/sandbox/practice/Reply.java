package org.senddocument.sandbox.practice;

/** A message that waits to be sent to the mailbox of the original sender. */
record Reply(String to, String workflow, String body) {

    @Override
    public String toString() {
        return "Reply[" + to + "]";
    }
}
