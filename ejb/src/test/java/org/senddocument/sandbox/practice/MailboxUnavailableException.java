package org.senddocument.sandbox.practice;

/** MESH gave the practice no usable answer; the next collection goes on where this one ended. */
public class MailboxUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailboxUnavailableException(String message) {
        super(message);
    }

    MailboxUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
