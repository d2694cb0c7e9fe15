package org.senddocument.service.incident;

/** Where mails are handed in. */
public interface MailServer {

    /**
     * Hands the mail in. Not to be called inside a transaction.
     *
     * @throws MailNotTakenException where it took it for none of the recipients
     */
    void post(Letter letter) throws MailNotTakenException;
}
