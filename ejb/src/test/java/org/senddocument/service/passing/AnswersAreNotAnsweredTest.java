package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.mesh.WaitingMessage;
import org.senddocument.system.SampleReply;

/** An acknowledgement ends the exchange, whatever it asks for (GPCM-SD-050, -051). */
class AnswersAreNotAnsweredTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"20013, DELIVERED", "20009, REJECTED", "30001, ACCEPTED", "30002, REJECTED"})
    void anAnswerThatAsksForAnswersGetsNone(String code, DocumentStatus status) {
        UUID document = desk.submitted("consultation-1");
        desk.after(Desk.DELAY);
        desk.sent();
        UUID message = UUID.fromString(desk.view(document).messageId());
        String reply = SampleReply.to(message, code).askingForAnswers();

        desk.mesh().deposits(WaitingMessage.message("M1", "X26GP001", GpConnectVersion.V2_0.ackWorkflowId(), reply));
        desk.collected();
        desk.after(Desk.DELAY);
        desk.sent();
        desk.collected();

        assertThat(reply).contains("InfAckRequested", "BusAckRequested");
        assertThat(desk.view(document).status()).isEqualTo(status);
        assertThat(desk.mesh().sent()).hasSize(1);
        assertThat(desk.mesh().waiting()).isEmpty();
    }
}
