package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.sandbox.practice.PracticeRig.NHS_NUMBER;
import static org.senddocument.sandbox.practice.PracticeRig.PRACTICE;
import static org.senddocument.sandbox.practice.PracticeRig.SENDER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.mesh.SandboxMessage;
import org.senddocument.sandbox.practice.FiledDocument.Standing;

class BehaviourTest {

    private final PracticeRig rig = new PracticeRig();
    private final PracticeSystem practice = rig.practice;

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theBehaviourIsThatOfThePatient() {
        practice.behave("9990000026", Behaviour.NOT_KNOWN).behave("9990000034", Behaviour.NO_LONGER_HERE);
        rig.deliver(SampleMessage.about("9990000026"));
        rig.deliver(SampleMessage.about("9990000034"));
        rig.deliver(SampleMessage.about("9990000042"));

        practice.collect();

        assertThat(rig.codes()).containsExactly("20013", "30002", "20013", "30003", "20013", "30001");
        assertThat(practice.filed()).hasSize(1);
    }

    @Test
    void negativeResponsesCarryTheirSeverityAndReason() {
        practice.behave(NHS_NUMBER, Behaviour.negativeInfrastructure("20012"));
        SampleMessage message = SampleMessage.about(NHS_NUMBER);
        rig.deliver(message);

        practice.collect();

        assertThat(rig.replies())
                .containsExactly(new PracticeRig.Received(
                        message.messageId,
                        "fatal-error",
                        "20012",
                        "fatal",
                        "security",
                        "refused by the receiving system"));
        assertThat(practice.filed()).isEmpty();
    }

    @Test
    void theBusinessResponseMayOvertake() {
        assertThat(answersTo(Behaviour.BUSINESS_FIRST)).containsExactly("30001", "20013");
    }

    @Test
    void eachResponseMayComeTwice() {
        assertThat(answersTo(Behaviour.TWICE)).containsExactly("20013", "20013", "30001", "30001");
        assertThat(practice.filed()).hasSize(1);
    }

    @Test
    void anyBusinessResponseMayBeScripted() {
        assertThat(answersTo(Behaviour.business("30004"))).containsExactly("20013", "30004");
        assertThat(practice.filed()).hasSize(1);
    }

    @Test
    void theOriginalMayBeUnreadable() {
        answersTo(Behaviour.UNREADABLE_ORIGINAL);

        PracticeRig.Received reply = rig.replies().get(0);
        assertThat(reply.code()).isEqualTo("10009");
        assertThat(reply.answered()).isEqualTo("UNREADABLE-IN-ORIGINAL-MESSAGE");
    }

    @Test
    void aReplyMayBeGarbage() {
        practice.behave(NHS_NUMBER, Behaviour.INVALID_REPLY);
        rig.deliver(SampleMessage.about(NHS_NUMBER));

        practice.collect();

        byte[] reply = rig.sandbox.inboxOf(SENDER).get(0).body();
        assertThatThrownBy(() -> Fhir.read(reply)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aSilentPracticeTakesTheMessageAndAnswersNothing() {
        assertThat(answersTo(Behaviour.SILENT)).isEmpty();
        assertThat(rig.sandbox.inboxOf(PRACTICE)).isEmpty();
    }

    @Test
    void aMessageLeftInTheInboxComesBackAsAReport() {
        practice.behave(NHS_NUMBER, Behaviour.NOT_COLLECTED);
        rig.deliver(SampleMessage.about(NHS_NUMBER));

        int taken = practice.collect();
        rig.clock.advance(Duration.ofDays(6));

        SandboxMessage report = rig.sandbox.inboxOf(SENDER).get(0);
        assertThat(taken).isZero();
        assertThat(report.report()).isTrue();
        assertThat(report.statusCode()).contains("14");
    }

    @Test
    void aLateBusinessResponseWaitsUntilReleased() {
        List<String> before = answersTo(Behaviour.LATE);
        practice.collect();
        practice.releaseLate();
        practice.releaseLate();

        assertThat(before).containsExactly("20013");
        assertThat(rig.codes()).containsExactly("20013", "30001");
    }

    @Test
    void aLateBusinessResponseMayComeByTheClock() {
        List<String> before = answersTo(Behaviour.late(Duration.ofDays(3)));
        rig.clock.advance(Duration.ofDays(3));
        practice.collect();

        assertThat(before).containsExactly("20013");
        assertThat(rig.codes()).containsExactly("20013", "30001");
    }

    @Test
    void aReplacementRefusedWith20014VoidsThePredecessorToo() {
        SampleMessage first = SampleMessage.about(NHS_NUMBER);
        rig.deliver(first);
        practice.collect();
        practice.behave(NHS_NUMBER, Behaviour.negativeInfrastructure("20014"));

        rig.deliver(SampleMessage.replacing(NHS_NUMBER, "2", first.document.identifier()));
        practice.collect();

        assertThat(practice.filed()).extracting(FiledDocument::standing).containsExactly(Standing.VOID);
    }

    private List<String> answersTo(Behaviour behaviour) {
        practice.behave(NHS_NUMBER, behaviour);
        rig.deliver(SampleMessage.about(NHS_NUMBER));
        practice.collect();
        return rig.codes();
    }
}
