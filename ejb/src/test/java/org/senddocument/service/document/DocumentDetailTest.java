package org.senddocument.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;

/** Which step the page of a document puts forward. */
class DocumentDetailTest {

    private static final Instant NOW = Instant.parse("2026-11-27T14:37:00Z");

    private static DocumentDetail detail(DocumentStatus status, Remedy remedy, Instant deletedAt, Action... permitted) {
        DocumentView document =
                SampleViews.with(status).remedy(remedy).deletedAt(deletedAt).view();
        return new DocumentDetail(document, null, null, null, List.of(), List.of(), Set.of(permitted), List.of());
    }

    private static List<Action> suggested(DocumentDetail detail) {
        return Stream.of(Action.values()).filter(detail::suggests).toList();
    }

    @Test
    void whatMayHelpByItselfIsSentAgainFirst() {
        assertThat(suggested(detail(
                        DocumentStatus.UNDELIVERED, Remedy.RESEND, null, Action.RESEND, Action.SENT_ANOTHER_WAY)))
                .containsExactly(Action.RESEND);
    }

    @Test
    void whatFailsTheSameWayAgainIsNotPutForward() {
        assertThat(suggested(detail(
                        DocumentStatus.REJECTED,
                        Remedy.FIX_AND_SUBMIT_AGAIN,
                        null,
                        Action.RESEND,
                        Action.SENT_ANOTHER_WAY)))
                .isEmpty();
        assertThat(suggested(detail(
                        DocumentStatus.REJECTED, Remedy.OTHER_WAY, null, Action.RESEND, Action.SENT_ANOTHER_WAY)))
                .containsExactly(Action.SENT_ANOTHER_WAY);
    }

    @Test
    void whereThePracticeIsToBeToldNothingComesBeforeIt() {
        assertThat(suggested(
                        detail(DocumentStatus.UNDELIVERED, Remedy.RESEND, NOW, Action.RESEND, Action.PRACTICE_TOLD)))
                .containsExactly(Action.PRACTICE_TOLD);
    }

    @Test
    void whatIsHeldIsReleased() {
        assertThat(suggested(detail(DocumentStatus.ON_HOLD, null, null, Action.RELEASE, Action.CANCEL)))
                .containsExactly(Action.RELEASE);
        assertThat(suggested(detail(DocumentStatus.WAITING, null, null, Action.HOLD, Action.CANCEL)))
                .isEmpty();
    }

    @Test
    void aDeletionIsRecordedOnceAndOnlyWhereItMakesADifference() {
        assertThat(detail(DocumentStatus.ACCEPTED, null, null).withdrawable()).isTrue();
        assertThat(detail(DocumentStatus.WAITING, null, null).withdrawable()).isTrue();
        assertThat(detail(DocumentStatus.ACCEPTED, null, NOW).withdrawable()).isFalse();
        assertThat(detail(DocumentStatus.CANCELLED, null, null).withdrawable()).isFalse();
        assertThat(detail(DocumentStatus.NOT_SENT, null, null).withdrawable()).isFalse();
    }
}
