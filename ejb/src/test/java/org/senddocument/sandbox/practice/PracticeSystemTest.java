package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.senddocument.sandbox.practice.PracticeRig.NHS_NUMBER;
import static org.senddocument.sandbox.practice.PracticeRig.PRACTICE;
import static org.senddocument.sandbox.practice.PracticeRig.SENDER;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.mesh.SandboxMessage;
import org.senddocument.sandbox.mesh.SeenRequest;
import org.senddocument.sandbox.practice.FiledDocument.Standing;

class PracticeSystemTest {

    private final PracticeRig rig = new PracticeRig();
    private final PracticeSystem practice = rig.practice;

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aGoodMessageIsFiledAndAnsweredTwice() throws Exception {
        SampleMessage message = SampleMessage.about(NHS_NUMBER);
        rig.deliver(message);

        int taken = practice.collect();

        FiledDocument filed = practice.filed().get(0);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(SampleMessage.PDF);
        assertThat(taken).isEqualTo(1);
        assertThat(rig.codes()).containsExactly("20013", "30001");
        assertThat(filed.messageId()).isEqualTo(message.messageId);
        assertThat(filed.senderReference()).isEqualTo(message.senderReference);
        assertThat(filed.version()).isEqualTo("1");
        assertThat(filed.pdf().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(filed.pdf().size()).isEqualTo(SampleMessage.PDF.length);
        assertThat(filed).asString().doesNotContain(NHS_NUMBER);
        assertThat(rig.sandbox.inboxOf(PRACTICE)).isEmpty();
    }

    @Test
    void aRepliedMessageIsOfTheAcknowledgementWorkflowAndNamesTheOriginal() {
        SampleMessage message = SampleMessage.about(NHS_NUMBER);
        rig.deliver(message);

        practice.collect();

        SandboxMessage reply = rig.sandbox.inboxOf(SENDER).get(0);
        assertThat(reply.workflowId()).isEqualTo("GPCONNECT_SEND_DOCUMENT_ACK");
        assertThat(reply.from()).isEqualTo(PRACTICE);
        assertThat(reply.localId()).isEqualTo("A20047");
        assertThat(reply.subject()).doesNotContain(NHS_NUMBER);
        assertThat(reply.text()).contains("ITK008M", message.senderReference).doesNotContain(NHS_NUMBER);
        assertThat(rig.replies().get(0))
                .isEqualTo(
                        new PracticeRig.Received(message.messageId, "ok", "20013", "information", "informational", ""));
    }

    @Test
    void aRepeatedMessageIsADuplicateAndNotFiledAgain() {
        SampleMessage message = SampleMessage.about(NHS_NUMBER);
        rig.deliver(message);
        rig.deliver(message);

        practice.collect();

        assertThat(rig.codes()).containsExactly("20013", "30001", "20007");
        assertThat(practice.filed()).hasSize(1);
    }

    @Test
    void theSameDocumentInAnotherMessageIsADuplicateDocument() {
        SampleMessage first = SampleMessage.about(NHS_NUMBER);
        SampleMessage second = SampleMessage.about(NHS_NUMBER);
        rig.deliver(first);
        rig.deliver(second, second.xml().replace(second.document.identifier(), first.document.identifier()));

        practice.collect();

        assertThat(rig.codes()).containsExactly("20013", "30001", "20008");
        assertThat(practice.filed()).hasSize(1);
    }

    @Test
    void aReplacementArchivesItsPredecessor() {
        SampleMessage first = SampleMessage.about(NHS_NUMBER);
        SampleMessage second = SampleMessage.replacing(NHS_NUMBER, "2", first.document.identifier());
        rig.deliver(first);
        rig.deliver(second);

        practice.collect();

        assertThat(practice.filed())
                .extracting(FiledDocument::version, FiledDocument::standing)
                .containsExactly(tuple("1", Standing.ARCHIVED), tuple("2", Standing.CURRENT));
        assertThat(practice.filed().get(1).replaces()).contains(first.document.identifier());
    }

    @Test
    void aReplacementOfAnUnknownDocumentIsRefused() {
        rig.deliver(SampleMessage.replacing(NHS_NUMBER, "2", "11111111-2222-4333-8444-555555555555"));

        practice.collect();

        assertThat(rig.codes()).containsExactly("20014");
        assertThat(practice.filed()).isEmpty();
    }

    @Test
    void foreignMessagesStayAndGarbageIsAnswered() {
        rig.sandbox.deposit(
                Deposit.to(PRACTICE).from(SENDER).workflow("FOREIGN").body("x"));
        rig.sandbox.deposit(PracticeRig.envelope().body("no XML at all"));

        practice.collect();

        assertThat(rig.replies())
                .extracting(PracticeRig.Received::answered, PracticeRig.Received::code)
                .containsExactly(tuple("UNREADABLE-IN-ORIGINAL-MESSAGE", "10009"));
        assertThat(rig.sandbox.inboxOf(PRACTICE))
                .extracting(SandboxMessage::workflowId)
                .containsExactly("FOREIGN");
    }

    @Test
    void anInterruptedCollectionGoesOnWhereItEnded() {
        rig.deliver(SampleMessage.about(NHS_NUMBER));
        rig.sandbox.faults().next(1, (method, path) -> path.endsWith("/acknowledged"), Fault.unavailable());
        rig.sandbox.faults().next(1, (method, path) -> path.endsWith("/outbox"), Fault.dropBeforeStoring());

        assertThatThrownBy(practice::collect).isInstanceOf(MailboxUnavailableException.class);
        assertThatThrownBy(practice::collect).isInstanceOf(MailboxUnavailableException.class);
        practice.collect();

        assertThat(rig.codes()).containsExactly("20013", "30001");
        assertThat(practice.filed()).hasSize(1);
    }

    @Test
    void aRequestThatTheJdkRepeatedWithAUsedTokenIsMadeAnew() {
        practice.collect();
        rig.deliver(SampleMessage.about(NHS_NUMBER));
        rig.sandbox.faults().next(1, (method, path) -> path.endsWith("/inbox"), Fault.dropAfterStoring());

        practice.collect();

        assertThat(rig.sandbox.requests()).extracting(SeenRequest::status).contains(0, 403);
        assertThat(rig.codes()).containsExactly("20013", "30001");
    }

    @Test
    void aMessageInChunksIsJoined() {
        SampleMessage message = SampleMessage.about(NHS_NUMBER);
        rig.sendInTwoChunks(message);

        practice.collect();

        assertThat(practice.filed()).extracting(FiledDocument::messageId).containsExactly(message.messageId);
    }

    @Test
    void theOlderGenerationIsAnsweredOnItsOwnWorkflow() {
        SampleMessage message = SampleMessage.about(NHS_NUMBER);
        rig.sandbox.deposit(PracticeRig.envelope()
                .workflow("GPFED_CONSULT_REPORT")
                .subject("Consultation report for Ada Testpatient , NHS Number " + NHS_NUMBER
                        + ", seen at Example Surgery, ODS Code A12345, Version 1")
                .body(message.xml()
                        .replace(
                                "valueString value=\"None\"",
                                "valueString value=\"SendDocument-ConsultationReport\"")));

        practice.collect();

        assertThat(rig.codes()).containsExactly("20013", "30001");
        assertThat(rig.sandbox.inboxOf(SENDER))
                .extracting(SandboxMessage::workflowId)
                .containsOnly("GPFED_CONSULT_REPORT_ACK");
    }

    @Test
    void aStartedPracticeCollectsByItself() {
        practice.start(Duration.ofMillis(20));

        rig.deliver(SampleMessage.about(NHS_NUMBER));

        await().until(() -> rig.codes().size() == 2);
        assertThat(practice.filed()).hasSize(1);
    }
}
