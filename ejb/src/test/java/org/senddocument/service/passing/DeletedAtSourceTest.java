package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.DeletionWarning;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.Withdrawal;
import org.senddocument.service.mailbox.SendOutcome;

/** A deletion is one of the consultation, whichever of its documents is named, and whatever is under way (GPCM-SD-135). */
class DeletedAtSourceTest {

    private static final SendOutcome TAKEN = new SendOutcome.Taken("mesh-1");
    private static final SendOutcome REFUSED = new SendOutcome.Refused("12", "Unregistered to address");
    private static final SendOutcome BUSY = new SendOutcome.TryLater("busy", Optional.empty(), false);
    private static final DocumentFilter TO_BE_TOLD =
            new DocumentFilter(null, null, null, null, null, true, null, null, null);
    private static final DocumentFilter NEEDS_PERSON =
            new DocumentFilter(null, null, null, null, true, null, null, null, null);

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Optional<DeletionWarning> deleted(UUID document) {
        return desk.done(Withdrawal.class, withdrawal -> withdrawal.withdraw(document));
    }

    private UUID offered(SendOutcome outcome) {
        UUID document = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(outcome);
        return document;
    }

    private UUID resent(UUID document) {
        return UUID.fromString(desk.done(DocumentActions.class, actions -> actions.resend(document, "again"))
                .id());
    }

    @Test
    void theDeletionOfASupersededVersionCancelsTheOneThatWaits() {
        UUID first = desk.submitted("one");
        UUID second = desk.submitted("one");

        Optional<DeletionWarning> warning = deleted(first);

        assertThat(desk.statusOf(second)).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(warning).isEmpty();
        assertThat(desk.found(TO_BE_TOLD)).isZero();
    }

    @Test
    void theDeletionOfAVersionThatWasSentCancelsTheNextAndWarns() {
        UUID first = offered(TAKEN);
        UUID second = desk.submitted("one");

        Optional<DeletionWarning> warning = deleted(first);

        assertThat(desk.statusOf(second)).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(warning).isPresent();
        assertThat(desk.view(first).deletedAt()).isEqualTo(desk.now());
        assertThat(desk.view(second).deletedAt()).isNull();
        assertThat(desk.found(TO_BE_TOLD)).isEqualTo(1);
    }

    @Test
    void aDeletionCancelsACopyThatWaits() {
        UUID copy = resent(offered(REFUSED));

        deleted(copy);

        assertThat(desk.statusOf(copy)).isEqualTo(DocumentStatus.CANCELLED);
    }

    @Test
    void whatIsOnTheWireAndNotTakenIsCancelled() {
        UUID document = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.queued();

        desk.answeredLater(() -> assertThat(deleted(document)).isPresent(), BUSY);

        assertThat(desk.statusOf(document)).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(desk.found(TO_BE_TOLD)).isZero();
    }

    @Test
    void whatIsFoundOfADeletedConsultationIsCancelledInsteadOfQueuedOrClaimed() {
        UUID waiting = desk.submitted("one");
        UUID queued = desk.submitted("two");
        markDeleted(waiting);
        desk.after(Desk.DELAY);
        desk.queued();
        markDeleted(queued);
        desk.refused();

        assertThat(desk.statusOf(waiting)).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(desk.statusOf(queued)).isEqualTo(DocumentStatus.CANCELLED);
    }

    private void markDeleted(UUID document) {
        desk.changed(document, found -> {
            found.chain().delete(desk.now());
            return null;
        });
    }

    @Test
    void whatIsInDoubtWhenItsConsultationIsDeletedIsNotPostedAgain() {
        UUID document = offered(new SendOutcome.TryLater("no answer", Optional.empty(), true));
        Optional<DeletionWarning> warning = deleted(document);
        desk.after(Duration.ofMinutes(1));

        desk.sent();

        assertThat(warning).isPresent();
        assertThat(desk.mesh().sent()).isEmpty();
        assertThat(desk.statusOf(document)).isEqualTo(DocumentStatus.FAILED);
        assertThat(desk.view(document).statusCode()).isEqualTo("FAILED-IN-DOUBT");
        assertThat(desk.found(NEEDS_PERSON)).isZero();
        assertThat(desk.found(TO_BE_TOLD)).isEqualTo(1);
    }

    @Test
    void whatMeshHasOfADeletedConsultationIsSent() {
        UUID document = offered(new SendOutcome.TryLater("no answer", Optional.empty(), true));
        deleted(document);
        desk.after(Duration.ofMinutes(1));

        desk.sent(desk.clearedUp(localId -> Optional.of("mesh-1")).cleared());

        assertThat(desk.statusOf(document)).isEqualTo(DocumentStatus.SENT);
        assertThat(desk.found(TO_BE_TOLD)).isEqualTo(1);
    }

    @Test
    void whatIsDeletedIsNotSentAgainAndNeedsNobody() {
        UUID document = offered(REFUSED);
        long before = desk.found(NEEDS_PERSON);
        deleted(document);

        assertThatThrownBy(() -> resent(document))
                .isInstanceOf(ActionNotPermittedException.class)
                .hasMessageContaining("deleted at its source");
        assertThat(before).isEqualTo(1);
        assertThat(desk.found(NEEDS_PERSON)).isZero();
    }

    @Test
    void thePracticeIsToldOnceOfTheConsultation() {
        UUID document = offered(TAKEN);
        deleted(document);

        desk.done(DocumentActions.class, actions -> actions.practiceTold(document, "telephoned"));

        assertThat(desk.view(document).practiceTold().reason()).isEqualTo("telephoned");
        assertThat(desk.found(TO_BE_TOLD)).isZero();
        assertThatThrownBy(
                        () -> desk.done(DocumentActions.class, actions -> actions.practiceTold(document, "once more")))
                .isInstanceOf(ActionNotPermittedException.class);
    }

    @Test
    void whatIsGivenInAgainIsDeletedNoMore() {
        UUID first = offered(TAKEN);
        deleted(first);

        UUID second = desk.submitted("one");
        desk.after(Duration.ofHours(3));

        assertThat(desk.found(TO_BE_TOLD)).isZero();
        assertThat(desk.offered(TAKEN)).isEqualTo(1);
        assertThat(desk.statusOf(second)).isEqualTo(DocumentStatus.SENT);
    }
}
