package org.senddocument.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.senddocument.service.incident.Letter;
import org.senddocument.service.incident.MailNotTakenException;
import org.senddocument.service.incident.MailServer;

/** Hands mails in by SMTP, by a session made of our own settings and not of the server's. */
public final class SmtpMailServer implements MailServer {

    private static final System.Logger LOG = System.getLogger(SmtpMailServer.class.getName());

    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;

    public SmtpMailServer(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
        this.clock = clock;
    }

    @Override
    public void post(Letter letter) throws MailNotTakenException {
        try {
            Transport transport = session.getTransport(settings.protocol());
            post(message(letter), transport);
        } catch (SendFailedException e) {
            acceptPartial(e);
        } catch (MessagingException e) {
            throw notTaken(e);
        }
    }

    private void post(MimeMessage message, Transport transport) throws MessagingException {
        try {
            transport.connect(
                    settings.login().map(SmtpSettings.Login::user).orElse(null),
                    settings.login().map(SmtpSettings.Login::password).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** What was taken stays taken, however the line ends: else the mail would go out twice. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "The line to the mail server could not be closed: {0}",
                    e.getClass().getName());
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new LetterMessage(session, letter);
        message.setFrom(settings.from());
        message.setRecipients(MimeMessage.RecipientType.TO, String.join(",", settings.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // Tells out-of-office programs not to answer (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static void acceptPartial(SendFailedException e) throws MailNotTakenException {
        if (count(e.getValidSentAddresses()) == 0) {
            throw notTaken(e);
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "The mail server refused {0} of the addresses in senddocument.mail.to",
                count(e.getInvalidAddresses()) + count(e.getValidUnsentAddresses()));
    }

    private static int count(Address... addresses) {
        return addresses == null ? 0 : addresses.length;
    }

    /** What mail servers say may repeat addresses, and so is not passed on. */
    private static MailNotTakenException notTaken(MessagingException e) {
        Throwable last = e;
        while (last instanceof MessagingException && last.getCause() != null) {
            last = last.getCause();
        }
        String kind = last.getClass().getSimpleName();
        return new MailNotTakenException(kind.equals("MessagingException") ? "refused" : kind, e);
    }

    /** Keeps the same id on every try. */
    private static final class LetterMessage extends MimeMessage {

        private final Letter letter;

        LetterMessage(Session session, Letter letter) {
            super(session);
            this.letter = letter;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + letter.reference() + "@send-document>");
        }
    }
}
