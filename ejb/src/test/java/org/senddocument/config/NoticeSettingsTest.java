package org.senddocument.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.mail.SmtpSettings;
import org.senddocument.service.incident.IncidentLimits;

/** Without a mail server nothing is mailed; with one, all that a mail needs has to be there. */
class NoticeSettingsTest {

    private final GivenSettings given = new GivenSettings();

    @BeforeEach
    void noMail() {
        List.of("host", "from", "to").forEach(key -> given.remove("mail." + key));
    }

    private void giveMail() {
        given.give("mail.host", "mail.example");
        given.give("mail.from", "send-document@trust.example");
        given.give("mail.to", "desk@trust.example, night@trust.example");
        given.give("public-url", "https://send.example/send-document/");
    }

    @Test
    void withoutAHostNothingIsMailedAndIncidentsAreJudgedAllTheSame() {
        Settings settings = given.read();

        assertThat(settings.smtp()).isEmpty();
        assertThat(settings.notices().mailed()).isFalse();
        assertThat(settings.incidents())
                .isEqualTo(new IncidentLimits(
                        Duration.ofMinutes(15),
                        Duration.ofHours(3),
                        Duration.ofDays(30),
                        Duration.ofDays(1),
                        Duration.ofDays(3)));
    }

    @Test
    void aMailServerIsReachedByStartTlsUnlessToldOtherwise() {
        giveMail();

        Settings settings = given.read();

        SmtpSettings smtp = settings.smtp().orElseThrow();
        assertThat(smtp.port()).isEqualTo(587);
        assertThat(smtp.startTls()).isTrue();
        assertThat(smtp.tls()).isFalse();
        assertThat(smtp.to()).containsExactly("desk@trust.example", "night@trust.example");
        assertThat(settings.notices().mailed()).isTrue();
        assertThat(settings.notices().publicUrl()).isEqualTo(URI.create("https://send.example/send-document"));
        assertThat(settings.notices().digest().time()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void halfAMailServerIsAFault() {
        given.give("mail.host", "mail.example");
        given.give("mail.user", "leaked-user");

        assertThat(given.fault())
                .contains(
                        "senddocument.mail.from is missing",
                        "senddocument.mail.to is missing",
                        "senddocument.public-url is missing",
                        "senddocument.mail.password is missing")
                .doesNotContain("leaked");
    }

    @Test
    void whatCannotBeIsNamed() {
        giveMail();
        given.give("mail.port", "0");
        given.give("mail.from", "leaked nobody");
        given.give("mail.tls", "true");
        given.give("mail.digest-at", "leaked o'clock");
        given.give("public-url", "send.example");

        assertThat(given.fault())
                .contains("mail.port must be", "mail.from must be", "mail.digest-at must be", "public-url must be")
                .contains("mail.start-tls must be false")
                .doesNotContain("leaked");
    }
}
