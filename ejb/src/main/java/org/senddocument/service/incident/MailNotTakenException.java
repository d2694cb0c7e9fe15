package org.senddocument.service.incident;

/** The mail server could not be reached or refused a mail. The message holds no address and no text of the mail. */
public class MailNotTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    public MailNotTakenException(String message, Throwable cause) {
        super(message, cause);
    }
}
