package org.senddocument.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server, and who writes to whom.
 *
 * @param startTls begin in plain text and refuse to go on without TLS
 * @param tls TLS from the first byte
 */
public record SmtpSettings(
        String host, int port, Optional<Login> login, String from, List<String> to, boolean startTls, boolean tls) {

    private static final String TO_CONNECT_IN_MILLISECONDS = "10000";
    private static final String TO_ANSWER_IN_MILLISECONDS = "30000";

    public SmtpSettings {
        to = List.copyOf(to);
    }

    /** The account with which we sign in. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** @throws IllegalArgumentException where it is no mail address */
    public static String address(String text) {
        try {
            return new InternetAddress(text.strip(), true).toString();
        } catch (AddressException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    /** As Jakarta Mail reads them. */
    Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty("mail.transport.protocol", protocol());
        properties.setProperty(prefix + "host", host);
        properties.setProperty(prefix + "port", Integer.toString(port));
        properties.setProperty(prefix + "auth", Boolean.toString(login.isPresent()));
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", TO_CONNECT_IN_MILLISECONDS);
        properties.setProperty(prefix + "timeout", TO_ANSWER_IN_MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", TO_ANSWER_IN_MILLISECONDS);
        // The address of somebody who has left must not keep the others from being told.
        properties.setProperty(prefix + "sendpartial", "true");
        return properties;
    }
}
