package org.senddocument.config;

import java.net.URI;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.incident.DigestTime;
import org.senddocument.mail.SmtpSettings;
import org.senddocument.service.incident.IncidentLimits;
import org.senddocument.service.incident.NoticeSettings;

/** When a person is told, and how. Without a host there is no mail; with one, all that a mail needs has to be there. */
final class NoticeSettingsReader {

    private static final int HIGHEST_PORT = 65535;
    private static final String A_FLAG = "must be true or false";

    private final ConfigurationReader values;

    NoticeSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    IncidentLimits limits() {
        return new IncidentLimits(
                values.duration("incidents.mesh-unreachable-after"),
                values.duration("incidents.queue-older-than"),
                values.duration("incidents.certificate-ends-within"),
                values.duration("incidents.missing-after"),
                values.duration("incidents.held-longer-than"));
    }

    NoticeSettings notices() {
        Optional<URI> address = values.read(
                "public-url", NoticeSettingsReader::address, "must be an http or https address without a query");
        LocalTime digestAt = values.require(
                "mail.digest-at", LocalTime::parse, "must be a time of day, such as 08:00", LocalTime.MIDNIGHT);
        return new NoticeSettings(isMailed(), address.orElse(null), new DigestTime(digestAt));
    }

    private boolean isMailed() {
        return values.text("mail.host").isPresent();
    }

    Optional<SmtpSettings> smtp() {
        int port = values.require("mail.port", NoticeSettingsReader::port, "must be a port, 1 to 65535", 1);
        boolean startTls = values.require("mail.start-tls", Values::flag, A_FLAG, false);
        boolean tls = values.require("mail.tls", Values::flag, A_FLAG, false);
        Optional<String> from = values.read("mail.from", SmtpSettings::address, "must be a mail address");
        Optional<List<String>> to = values.read(
                "mail.to", NoticeSettingsReader::mailAddresses, "must be mail addresses with commas between them");
        Optional<SmtpSettings.Login> login = login();
        if (!isMailed()) {
            return Optional.empty();
        }
        List.of("mail.from", "mail.to", "public-url").forEach(this::mustStandBesideHost);
        if (startTls && tls) {
            values.fault("mail.start-tls", "must be false where mail.tls is true");
        }
        return values.text("mail.host")
                .map(host -> new SmtpSettings(host, port, login, from.orElse(""), to.orElse(List.of()), startTls, tls));
    }

    private void mustStandBesideHost(String key) {
        if (values.text(key).isEmpty()) {
            values.fault(key, "is missing beside senddocument.mail.host");
        }
    }

    private Optional<SmtpSettings.Login> login() {
        Optional<String> user = values.text("mail.user");
        Optional<String> password = values.text("mail.password");
        if (user.isPresent() != password.isPresent()) {
            values.fault(user.isPresent() ? "mail.password" : "mail.user", "is missing beside the other");
        }
        return user.map(name -> new SmtpSettings.Login(name, password.orElse("")));
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException();
        }
        return port;
    }

    private static List<String> mailAddresses(String text) {
        return Arrays.stream(text.split(",")).map(SmtpSettings::address).toList();
    }

    private static URI address(String text) {
        URI uri = URI.create(text.replaceAll("/+$", ""));
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException();
        }
        return uri;
    }
}
