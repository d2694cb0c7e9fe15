package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.itk3.XmlMessage;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.mesh.SentMessage;

/** However often a document is offered, and however late: it is one message (GPCM-SD-048, -116). */
class SameMessageTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void aLaterTryBearsTheTimeAndEveryByteOfTheFirst() {
        UUID document = desk.submitted("consultation-1");
        desk.at("2026-03-02T11:00:00Z");
        desk.mesh().meets(Step.SEND, Mishap.THE_ANSWER_IS_LOST);
        desk.sent();
        desk.after(Duration.ofMinutes(10));

        desk.sent();

        List<SentMessage> copies = desk.mesh().sent();
        XmlMessage message = XmlMessage.of(copies.get(1).body());
        assertThat(copies).hasSize(2);
        assertThat(copies.get(1).body()).isEqualTo(copies.get(0).body());
        assertThat(message.one("//MessageHeader/timestamp/@value")).isEqualTo("2026-03-02T11:00:00+00:00");
        assertThat(message.one("//Composition/date/@value")).isEqualTo("2026-03-02T11:00:00+00:00");
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENT);
    }
}
