package org.senddocument.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.senddocument.domain.document.SampleDocuments.NODE;
import static org.senddocument.domain.document.SampleDocuments.NOW;
import static org.senddocument.domain.document.SampleDocuments.business;
import static org.senddocument.domain.document.SampleDocuments.infrastructure;
import static org.senddocument.domain.document.SampleDocuments.unknown;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void everyMoveIsWrittenIntoTheHistory() {
        Document document = SampleDocuments.sent();

        document.acknowledge(infrastructure("20013", true), LATER);
        document.acknowledge(business("30001", true), LATER);

        assertThat(document.history())
                .extracting(StatusChange::status)
                .containsExactly(
                        DocumentStatus.WAITING,
                        DocumentStatus.QUEUED,
                        DocumentStatus.SENDING,
                        DocumentStatus.SENT,
                        DocumentStatus.DELIVERED,
                        DocumentStatus.ACCEPTED);
    }

    @Test
    void aDocumentThatWasSentCannotBeCancelled() {
        Document document = SampleDocuments.sent();

        assertThatThrownBy(() -> document.cancel(NOW, "clerk", "too late")).isInstanceOf(IllegalMoveException.class);
        assertThat(document.status()).isEqualTo(DocumentStatus.SENT);
    }

    @Test
    void theBusinessAcknowledgementMayComeFirst() {
        Document document = SampleDocuments.sent();

        document.acknowledge(business("30001", true), NOW);
        AcknowledgementEffect late = document.acknowledge(infrastructure("20013", true), LATER);

        assertThat(document.status()).isEqualTo(DocumentStatus.ACCEPTED);
        assertThat(late).isEqualTo(AcknowledgementEffect.OUT_OF_TURN);
        assertThat(document.acknowledgements()).hasSize(2);
    }

    @Test
    void theSameAnswerTwiceIsKeptAndChangesNothing() {
        Document document = SampleDocuments.sent();

        document.acknowledge(infrastructure("20013", true), NOW);
        AcknowledgementEffect second = document.acknowledge(infrastructure("20013", true), LATER);

        assertThat(second).isEqualTo(AcknowledgementEffect.REPEATED);
        assertThat(document.acknowledgements()).hasSize(2);
        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
    }

    @Test
    void aDuplicateCodeForADocumentPostedTwiceProvesTheFirstCopyAndNeverRejectsIt() {
        Document document = SampleDocuments.claimed();
        document.stayInDoubt(1, "connection lost", NOW, NOW);
        document.claim(NODE, "node", NOW, node -> true);
        document.sent(2, "mesh-2", NOW);

        AcknowledgementEffect effect = document.acknowledge(infrastructure("20007", false), NOW);
        document.acknowledge(infrastructure("20013", true), LATER);

        assertThat(effect).isEqualTo(AcknowledgementEffect.PROVES_FIRST_COPY);
        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
    }

    @Test
    void aDuplicateCodeTakesADocumentInDoubtOutOfIt() {
        Document document = SampleDocuments.claimed();
        document.stayInDoubt(1, "connection lost", NOW, NOW);
        document.claim(NODE, "node", NOW, node -> true);
        document.stayInDoubt(2, "connection lost", LATER, NOW);

        document.acknowledge(infrastructure("20007", false), NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.SENT);
        assertThat(document.journey().sentAt()).isEqualTo(NOW);
        assertThat(document.claim(NODE, "node", LATER, node -> false)).isEmpty();
    }

    @Test
    void whatMeshIsFoundToHaveIsSentAndNotPostedAgain() {
        Document document = SampleDocuments.claimed();

        boolean whileItIsPosted = document.foundAtMesh("mesh-1", NOW, node -> true);
        boolean afterTheCrash = document.foundAtMesh("mesh-1", NOW, node -> false);

        assertThat(whileItIsPosted).isFalse();
        assertThat(afterTheCrash).isTrue();
        assertThat(document.status()).isEqualTo(DocumentStatus.SENT);
        assertThat(document.journey().meshMessageId()).isEqualTo("mesh-1");
    }

    @Test
    void aDuplicateCodeForADocumentPostedOnceRejectsIt() {
        Document document = SampleDocuments.sent();

        document.acknowledge(infrastructure("20007", false), NOW);

        assertThat(document.status()).isEqualTo(DocumentStatus.REJECTED);
        assertThat(document.statusCode()).isEqualTo("20007");
    }

    @Test
    void anAnswerProvesArrivalWhereOurOwnNoteOfThePostWasLost() {
        Document document = SampleDocuments.claimed();

        document.acknowledge(infrastructure("20013", true), NOW);
        document.sent(1, "mesh-1", LATER);

        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
        assertThat(document.journey().sentAt()).isEqualTo(NOW);
        assertThat(document.journey().meshMessageId()).isEqualTo("mesh-1");
    }

    @Test
    void aLatePositiveAnswerWinsOverAReportOfNonDelivery() {
        Document document = SampleDocuments.sent();

        document.undelivered("14", "not collected", NOW);
        document.acknowledge(infrastructure("20013", true), LATER);

        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
    }

    @Test
    void aReportOfNonDeliveryDoesNotCountAgainstProofOfDelivery() {
        Document document = SampleDocuments.sent();
        document.acknowledge(infrastructure("20013", true), NOW);

        boolean moved = document.undelivered("14", "not collected", LATER);

        assertThat(moved).isFalse();
        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
    }

    @Test
    void aClaimIsNotTakenFromALivingNode() {
        Document document = SampleDocuments.claimed();

        assertThat(document.claim(UUID.randomUUID(), "other", LATER, node -> true))
                .isEmpty();
        assertThat(document.claim(UUID.randomUUID(), "other", LATER, node -> false))
                .hasValue(2);
        assertThat(document.attempts()).hasSize(2);
    }

    @Test
    void aDocumentInDoubtIsPostedAgainOnlyWhenItsTimeHasCome() {
        Document document = SampleDocuments.claimed();
        document.stayInDoubt(1, "connection lost", LATER, NOW);

        assertThat(document.claim(NODE, "node", NOW, node -> true)).isEmpty();
        assertThat(document.status()).isEqualTo(DocumentStatus.SENDING);
        assertThat(document.claim(NODE, "node", LATER, node -> true)).hasValue(2);
    }

    @Test
    void aReplacementThatCannotBeProcessedVoidsItsPredecessor() {
        Document first = SampleDocuments.sent();
        first.acknowledge(business("30001", true), NOW);
        Document second = SampleDocuments.waiting(first.chain(), 2);
        second.takesItsPlaceIn(new Versions(List.of(first, second)));
        second.queue(NOW);
        second.claim(NODE, "node", NOW, node -> true);
        second.sent(1, "mesh-2", NOW);

        second.acknowledge(infrastructure("20014", false), LATER);

        assertThat(second.status()).isEqualTo(DocumentStatus.REJECTED);
        assertThat(first.status()).isEqualTo(DocumentStatus.VOID);
    }

    @Test
    void aDuplicateCodeDoesNotRejectWhatWasConfirmedBefore() {
        Document document = SampleDocuments.sent();
        document.acknowledge(infrastructure("20013", true), NOW);

        AcknowledgementEffect effect = document.acknowledge(infrastructure("20008", false), LATER);

        assertThat(effect).isEqualTo(AcknowledgementEffect.PROVES_FIRST_COPY);
        assertThat(document.status()).isEqualTo(DocumentStatus.DELIVERED);
    }

    @Test
    void aGoodAnswerOutweighsADuplicateCodeAndOneThatNobodyKnows() {
        for (Answer doubtful : List.of(infrastructure("20007", false), unknown())) {
            Document document = SampleDocuments.sent();
            document.acknowledge(doubtful, NOW);

            document.acknowledge(business("30001", true), LATER);

            assertThat(document.status()).isEqualTo(DocumentStatus.ACCEPTED);
        }
    }

    @Test
    void aGoodAnswerDoesNotOutweighAPlainRefusal() {
        Document document = SampleDocuments.sent();
        document.acknowledge(unknown(), NOW);
        document.acknowledge(infrastructure("20009", false), NOW);

        document.acknowledge(business("30001", true), LATER);

        assertThat(document.status()).isEqualTo(DocumentStatus.REJECTED);
    }

    @Test
    void anAnswerIsOverdueFromTheMomentItsPatienceEnds() {
        OverdueAfter patience = new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5));
        Document document = SampleDocuments.sent();

        assertThat(document.isOverdue(patience, NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(document.isOverdue(patience, NOW.plus(Duration.ofDays(1)).plusMillis(1)))
                .isTrue();
        document.acknowledge(infrastructure("20013", true), LATER);
        assertThat(document.isOverdue(patience, NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThat(document.isOverdue(patience, NOW.plus(Duration.ofDays(6)))).isTrue();
    }

    @Test
    void aResendIsTheSameVersionWithABeginningOfItsOwn() {
        Document document = SampleDocuments.sent();
        document.undelivered("14", "not collected", NOW);

        Document copy = document.resend(UUID.randomUUID(), LATER, "clerk", "practice has a mailbox now");

        assertThat(copy.number()).isEqualTo(document.number());
        assertThat(copy.status()).isEqualTo(DocumentStatus.WAITING);
        assertThat(copy.contentOwner()).isSameAs(document);
        assertThat(copy.journey().messageId()).isNull();
        assertThat(copy.history()).extracting(StatusChange::by).containsExactly("clerk");
    }
}
