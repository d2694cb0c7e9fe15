package org.senddocument.service.passing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.incident.DigestTime;
import org.senddocument.service.Services;
import org.senddocument.service.incident.CertificateExpiry;
import org.senddocument.service.incident.CertificateUnreadableException;
import org.senddocument.service.incident.IncidentLimits;
import org.senddocument.service.incident.Letter;
import org.senddocument.service.incident.MailNotTakenException;
import org.senddocument.service.incident.MailServer;
import org.senddocument.service.incident.NoticeSettings;

/** The mail server and the certificate of a desk, in the hands of a test. */
final class PeopleTold {

    private final List<Letter> letters = new ArrayList<>();
    private boolean mailed = true;
    private boolean mailServerDown;
    private boolean keyStoreBroken;
    private boolean certificateUnjudgeable;
    private Instant certificateEnd = Instant.parse("2099-01-01T00:00:00Z");

    Services given(Services services) {
        return services.given(
                        NoticeSettings.class,
                        new NoticeSettings(
                                mailed,
                                URI.create("https://send.example/send-document"),
                                new DigestTime(LocalTime.of(8, 0))))
                .given(
                        IncidentLimits.class,
                        new IncidentLimits(
                                Duration.ofMinutes(15),
                                Duration.ofHours(3),
                                Duration.ofDays(30),
                                Duration.ofDays(1),
                                Duration.ofDays(3)))
                .given(CertificateExpiry.class, (CertificateExpiry) this::certificateEnd)
                .given(MailServer.class, (MailServer) this::take);
    }

    private Optional<Instant> certificateEnd() throws CertificateUnreadableException {
        if (certificateUnjudgeable) {
            throw new IllegalStateException("a fault of ours");
        }
        if (keyStoreBroken) {
            throw new CertificateUnreadableException(new IllegalStateException("not a key store"));
        }
        return Optional.of(certificateEnd);
    }

    private void take(Letter letter) throws MailNotTakenException {
        if (mailServerDown) {
            throw new MailNotTakenException("ConnectException", null);
        }
        letters.add(letter);
    }

    List<String> subjects() {
        return letters.stream().map(Letter::subject).toList();
    }

    String lastMail() {
        Letter last = letters.get(letters.size() - 1);
        return last.subject() + "\n" + last.body();
    }

    void haveNoMail() {
        mailed = false;
    }

    void mailServerIsDown(boolean down) {
        mailServerDown = down;
    }

    void keyStoreIsBroken(boolean broken) {
        keyStoreBroken = broken;
    }

    void certificateCannotBeJudged() {
        certificateUnjudgeable = true;
    }

    void certificateEndsOn(String instant) {
        certificateEnd = Instant.parse(instant);
    }
}
