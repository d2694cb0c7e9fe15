package org.senddocument.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.service.incident.Letter;
import org.senddocument.service.incident.MailNotTakenException;

/** Against a real SMTP server. */
class SmtpMailServerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Letter LETTER = new Letter(
            UUID.fromString("7f4f2b3e-6a0e-4d5c-9b57-0a8b1c2d3e4f"),
            "Send Document: 1 document",
            "Look at it – now.\n");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    private SmtpMailServer server(Optional<SmtpSettings.Login> login, boolean startTls) {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                login,
                "send-document@trust.example",
                List.of("desk@trust.example", "night@trust.example"),
                startTls,
                false);
        return new SmtpMailServer(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private SmtpMailServer server() {
        return server(Optional.empty(), false);
    }

    @Test
    void aMailArrivesAsItWasWrittenAtEveryAddress() throws Exception {
        server().post(LETTER);

        assertThat(mail.getReceivedMessages()).hasSize(2);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Send Document: 1 document");
        assertThat(message.getContent().toString()).isEqualToIgnoringNewLines("Look at it – now.\n");
        assertThat(message.getFrom()[0]).hasToString("send-document@trust.example");
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(2);
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void everyTryBearsTheSameId() throws Exception {
        server().post(LETTER);
        server().post(LETTER);

        assertThat(mail.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<7f4f2b3e-6a0e-4d5c-9b57-0a8b1c2d3e4f@send-document>");
    }

    @Test
    void weSignInWhereAnAccountIsConfigured() throws Exception {
        mail.setUser("send-document", "pass-phrase");

        server(Optional.of(new SmtpSettings.Login("send-document", "pass-phrase")), false)
                .post(LETTER);

        assertThat(mail.getReceivedMessages()).isNotEmpty();
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() {
        mail.setUser("send-document", "pass-phrase");
        SmtpMailServer server = server(Optional.of(new SmtpSettings.Login("send-document", "leaked-phrase")), false);

        assertThatThrownBy(() -> server.post(LETTER))
                .isInstanceOf(MailNotTakenException.class)
                .hasMessage("AuthenticationFailedException");
    }

    @Test
    void aServerThatIsNotThereTakesNothing() {
        SmtpMailServer server = server();
        mail.stop();

        assertThatThrownBy(() -> server.post(LETTER))
                .isInstanceOf(MailNotTakenException.class)
                .hasMessageNotContainingAny("desk@", "Look at it");
    }

    @Test
    void whereTlsIsDemandedNothingGoesOutInPlainText() {
        SmtpMailServer server = server(Optional.empty(), true);

        assertThatThrownBy(() -> server.post(LETTER)).isInstanceOf(MailNotTakenException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }
}
