package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.itk3.Advice;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.ResponseCode;
import org.senddocument.mesh.WaitingMessage;
import org.senddocument.service.document.DocumentView;
import org.senddocument.system.SampleReply;

/** Every code by which a receiver or MESH may say no ends in a status and in the advice that is written for that code. */
class EveryErrorTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    static Stream<String> negativeAnswers() {
        return Stream.of(ResponseCode.values()).filter(code -> !code.positive()).map(ResponseCode::code);
    }

    @ParameterizedTest
    @MethodSource("negativeAnswers")
    void everyNegativeAnswerRejectsWithTheAdviceForItsCode(String code) {
        DocumentView document = answered(code);

        assertThat(document.status()).isEqualTo(DocumentStatus.REJECTED);
        assertThat(document.advice()).isEqualTo(Advice.of(code).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20016", "30026", "41001"})
    void anAnswerThatNobodyKnowsRejectsWithAdviceOfItsOwn(String code) {
        DocumentView document = answered(code);

        assertThat(document.status()).isEqualTo(DocumentStatus.REJECTED);
        assertThat(document.advice())
                .isEqualTo(Advice.of(Advice.UNKNOWN_RESPONSE).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPL-150", "EPL-151", "EPL-152", "EPL-153", "EPL-154", "02", "06", "07", "08", "09", "11", "12", "14",
                "15", "16", "17", "18", "19", "20"
            })
    void everyReportOfMeshEndsAsUndeliveredWithTheAdviceForItsCode(String code) {
        DocumentView document = reported(code);

        assertThat(document.status()).isEqualTo(DocumentStatus.UNDELIVERED);
        assertThat(document.advice()).isEqualTo(Advice.of(code).orElseThrow());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"99", "EPL-199"})
    void aReportThatNobodyKnowsIsNotSaidToBeARefusal(String code) {
        DocumentView document = reported(code);

        assertThat(document.status()).isEqualTo(DocumentStatus.UNDELIVERED);
        assertThat(document.advice()).isEqualTo(Advice.of(Advice.UNDELIVERED).orElseThrow());
    }

    private static DocumentView answered(String code) {
        UUID document = sent();
        UUID message = UUID.fromString(desk.view(document).messageId());
        desk.mesh()
                .deposits(WaitingMessage.message(
                        UUID.randomUUID().toString(),
                        "X26GP001",
                        GpConnectVersion.V2_0.ackWorkflowId(),
                        SampleReply.to(message, code).xml()));
        desk.collected();
        return desk.view(document);
    }

    /** @param code null for a report that has none */
    private static DocumentView reported(String code) {
        UUID document = sent();
        desk.mesh()
                .deposits(new WaitingMessage(
                        UUID.randomUUID().toString(),
                        true,
                        Optional.empty(),
                        Optional.of(GpConnectVersion.V2_0.workflowId()),
                        Optional.of("A12345"),
                        Optional.of(desk.view(document).meshMessageId()),
                        Optional.ofNullable(code),
                        Optional.of("did not arrive"),
                        new byte[0]));
        desk.collected();
        return desk.view(document);
    }

    private static UUID sent() {
        UUID document = desk.submitted(UUID.randomUUID().toString());
        desk.after(Desk.DELAY);
        desk.sent();
        return document;
    }
}
