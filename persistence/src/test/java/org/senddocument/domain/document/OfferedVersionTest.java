package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.domain.document.SampleDocuments.NODE;
import static org.senddocument.domain.document.SampleDocuments.NOW;
import static org.senddocument.domain.document.SampleDocuments.alone;
import static org.senddocument.domain.document.SampleDocuments.infrastructure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the tries to hand a document over leave behind, whichever node made them and in whatever order they are heard of. */
class OfferedVersionTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    /** The first try was posted by a node that was taken for dead; the second has begun. */
    private static Document triedTwice() {
        Document document = SampleDocuments.claimed();
        document.claim(UUID.randomUUID(), "other", LATER, node -> false);
        return document;
    }

    @Test
    void whatMeshDidNotTakeHasNotLeft() {
        Document document = SampleDocuments.claimed();

        document.defer(1, "busy", LATER, alone(document), NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.DEFERRED);
        assertThat(document.mayHaveArrived()).isFalse();
    }

    @Test
    void aReasonThatIsLongerThanItsColumnKeepsNoDocumentBack() {
        String endless = "GPCM-SD-045: one more rule. ".repeat(100);
        Document document = SampleDocuments.claimed();

        document.fail(1, "REFUSED-HERE", endless, NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(document.statusReason()).hasSize(2000).startsWith("GPCM-SD-045");
        assertThat(document.attempts().get(0).outcome()).hasSize(2000);
        assertThat(document.history().get(3).reason()).hasSize(2000);
    }

    @Test
    void whatIsGivenUpInDoubtStillLivesByWhatIsHeardOfIt() {
        Document document = SampleDocuments.claimed();

        document.giveUpInDoubt("nobody is to get it", NOW);
        String code = document.statusCode();
        document.sent(1, "mesh-1", LATER);

        assertThat(code).isEqualTo(OfferedVersion.FAILED_IN_DOUBT);
        assertThat(document.status()).isEqualTo(DocumentStatus.SENT);
    }

    @Test
    void aBusyMeshAfterALostAnswerLeavesADocumentInDoubt() {
        Document document = SampleDocuments.claimed();
        document.stayInDoubt(1, "connection lost", NOW, NOW);
        document.claim(NODE, "node", NOW, node -> true);

        document.defer(2, "busy", LATER, alone(document), NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.SENDING);
        assertThat(document.journey().nextAttemptAt()).isEqualTo(LATER);
        assertThat(document.statusReason()).isEqualTo("busy");
    }

    @Test
    void aBusyMeshAfterACrashLeavesADocumentInDoubt() {
        Document document = triedTwice();

        document.defer(2, "busy", LATER, alone(document), NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.SENDING);
    }

    @Test
    void whatIsHeardLateOfAnOlderTryDoesNotTouchTheOneThatIsUnderWay() {
        Document document = triedTwice();

        document.defer(1, "busy", LATER, alone(document), LATER);
        boolean afterBusy = document.isInDoubt(LATER, node -> true);
        document.stayInDoubt(1, "connection lost", LATER, LATER);
        document.fail(1, "12", "refused", LATER);

        assertThat(afterBusy).isFalse();
        assertThat(document.status()).isEqualTo(DocumentStatus.SENDING);
        assertThat(document.isInDoubt(LATER, node -> true)).isFalse();
        assertThat(document.claim(NODE, "node", LATER, node -> false)).hasValue(3);
    }

    @Test
    void anOlderTryThatWasTakenMakesItSent() {
        Document document = triedTwice();
        document.fail(2, "12", "refused", LATER);

        document.sent(1, "mesh-1", LATER);

        assertThat(document.status()).isEqualTo(DocumentStatus.SENT);
        assertThat(document.statusCode()).isNull();
        assertThat(document.attempts().get(0).meshMessageId()).isEqualTo("mesh-1");
    }

    @Test
    void aRefusalAfterALostAnswerSaysThatMeshMayHaveIt() {
        Document document = triedTwice();

        document.fail(2, "12", "refused", LATER);

        assertThat(document.status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(document.statusCode()).isEqualTo(OfferedVersion.FAILED_IN_DOUBT);
    }

    @Test
    void aLastTryWithoutAnAnswerSaysThatMeshMayHaveIt() {
        Document document = SampleDocuments.claimed();

        document.failInDoubt(1, "connection lost", LATER);

        assertThat(document.statusCode()).isEqualTo(OfferedVersion.FAILED_IN_DOUBT);
    }

    @Test
    void aPlainRefusalKeepsItsOwnCode() {
        Document document = SampleDocuments.claimed();

        document.fail(1, "12", "refused", NOW);

        assertThat(document.statusCode()).isEqualTo("12");
    }

    @Test
    void aTryThatIsAnsweredAfterTheAcknowledgementPlansNoFurtherOne() {
        Document document = SampleDocuments.claimed();
        document.acknowledge(infrastructure("20013", true), NOW);

        document.stayInDoubt(1, "connection lost", LATER, NOW);

        assertThat(document.journey().nextAttemptAt()).isNull();
        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
    }

    @Test
    void whatMeshDidNotTakeGivesWayToAVersionThatCameMeanwhile() {
        Document first = SampleDocuments.claimed();
        Document second = SampleDocuments.waiting(first.chain(), 2);
        Versions versions = new Versions(List.of(first, second));

        first.defer(1, "busy", LATER, versions, NOW);
        second.takesItsPlaceIn(versions);

        assertThat(first.status()).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(first.journey().nextAttemptAt()).isNull();
        assertThat(second.number()).isEqualTo(1);
    }

    @Test
    void whatMeshDidNotTakeIsCancelledWhereTheConsultationWasDeletedMeanwhile() {
        Document document = SampleDocuments.claimed();
        document.chain().delete(NOW);

        document.defer(1, "busy", LATER, alone(document), NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.CANCELLED);
    }
}
