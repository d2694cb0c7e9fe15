package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.mailbox.SendOutcome;

/** Documents as time passes: the tries, the answers that come, and those that do not. */
class PassingTimeTest {

    private static final SendOutcome TAKEN = new SendOutcome.Taken("mesh-1");
    private static final SendOutcome BUSY = new SendOutcome.TryLater("busy", Optional.empty(), false);
    private static final SendOutcome LOST = new SendOutcome.TryLater("connection lost", Optional.empty(), true);
    private static final Duration TICK = Duration.ofMillis(1);
    private static final Answer IN_THE_SYSTEM =
            new Answer(AcknowledgementKind.INFRASTRUCTURE, "20013", "Success", true, true, null);
    private static final Answer ACCEPTED =
            new Answer(AcknowledgementKind.BUSINESS, "30001", "Success", true, true, null);
    private static final Answer REJECTED =
            new Answer(AcknowledgementKind.BUSINESS, "30002", "Patient not known here", false, true, null);

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T10:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void aVersionThatCameWhileTheOneBeforeCouldNotBeHandedOverBecomesTheFirst() {
        UUID first = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.queued();
        UUID[] second = new UUID[1];
        desk.answeredLater(() -> second[0] = desk.submitted("one"), BUSY);
        desk.after(Duration.ofHours(3));

        assertThat(desk.statusOf(first)).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(desk.offered(TAKEN)).isEqualTo(1);
        assertThat(desk.view(second[0]).version()).isEqualTo(1);
    }

    @Test
    void whatWasSentAgainAndAcceptedNeedsNobodyAnyMore() {
        DocumentFilter inNeed =
                new DocumentFilter(DocumentStatus.REJECTED, null, null, null, true, null, null, null, null);
        UUID first = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(TAKEN);
        desk.answered(first, REJECTED);
        long before = desk.found(inNeed);
        UUID copy = UUID.fromString(desk.done(DocumentActions.class, actions -> actions.resend(first, "registered now"))
                .id());
        desk.offered(TAKEN);
        desk.answered(copy, ACCEPTED);

        assertThat(before).isEqualTo(1);
        assertThat(desk.found(inNeed)).isZero();
        assertThat(desk.statusOf(first)).isEqualTo(DocumentStatus.REJECTED);
    }

    @Test
    void afterALostAnswerABusyMeshLeavesTheDocumentOutOfReach() {
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(LOST);
        desk.after(Duration.ofMinutes(1));
        desk.postedAgain(id, BUSY);
        DocumentStatus afterwards = desk.statusOf(id);
        UUID second = desk.submitted("one");
        desk.after(Duration.ofHours(3));

        assertThat(afterwards).isEqualTo(DocumentStatus.SENDING);
        assertThat(desk.statusOf(id)).isEqualTo(DocumentStatus.SENDING);
        assertThat(desk.view(second).version()).isEqualTo(2);
        assertThat(desk.queued()).isZero();
    }

    @Test
    void whenTheTriesRunOutInDoubtAClerkIsToldThatMeshMayHaveIt() {
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(LOST);
        desk.after(Duration.ofMinutes(1));
        desk.postedAgain(id, BUSY);
        desk.after(Duration.ofMinutes(10));
        desk.postedAgain(id, BUSY);

        assertThat(desk.statusOf(id)).isEqualTo(DocumentStatus.FAILED);
        assertThat(desk.view(id).advice())
                .contains("MESH may have the document")
                .contains("filed twice");
    }

    @Test
    void furtherTriesComeAtTheirTimesUntilTheyRunOut() {
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);

        assertThat(desk.offered(BUSY)).isEqualTo(1);
        assertThat(desk.statusOf(id)).isEqualTo(DocumentStatus.DEFERRED);
        desk.after(Duration.ofMinutes(1).minus(TICK));
        assertThat(desk.offered(BUSY)).isZero();
        desk.after(TICK);
        assertThat(desk.offered(BUSY)).isEqualTo(1);
        desk.after(Duration.ofMinutes(10));
        assertThat(desk.offered(BUSY)).isEqualTo(1);

        DocumentView view = desk.view(id);
        assertThat(view.status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(view.attempts()).isEqualTo(3);
        assertThat(view.advice()).isNotBlank();
        desk.after(Duration.ofDays(365));
        assertThat(desk.offered(TAKEN)).isZero();
    }

    @Test
    void everyDocumentComesToItsEndAsTheDaysPass() {
        UUID accepted = desk.submitted("accepted");
        UUID rejected = desk.submitted("rejected");
        UUID silent = desk.submitted("silent");
        UUID halfSilent = desk.submitted("half silent");
        UUID withdrawn = desk.submitted("withdrawn");
        UUID held = desk.submitted("held");
        desk.changed(withdrawn, document -> {
            document.cancel(desk.now(), "clerk", "entered twice");
            return null;
        });
        desk.changed(held, document -> {
            document.hold(desk.now(), "clerk", "asked by the clinician");
            return null;
        });

        desk.after(Desk.DELAY);
        assertThat(desk.offered(TAKEN)).isEqualTo(4);
        desk.after(Duration.ofHours(6));
        desk.answered(accepted, IN_THE_SYSTEM);
        desk.answered(accepted, ACCEPTED);
        desk.answered(rejected, REJECTED);
        desk.answered(halfSilent, IN_THE_SYSTEM);
        assertThat(desk.overdue()).isZero();
        desk.after(Duration.ofHours(18).plus(TICK));
        assertThat(desk.overdue()).isEqualTo(1);
        desk.after(Duration.ofDays(4));
        assertThat(desk.overdue()).isEqualTo(2);
        desk.answered(halfSilent, ACCEPTED);

        assertThat(desk.statusOf(accepted)).isEqualTo(DocumentStatus.ACCEPTED);
        assertThat(desk.statusOf(rejected)).isEqualTo(DocumentStatus.REJECTED);
        assertThat(desk.view(silent).overdue()).isTrue();
        assertThat(desk.statusOf(halfSilent)).isEqualTo(DocumentStatus.ACCEPTED);
        assertThat(desk.statusOf(withdrawn)).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(desk.statusOf(held)).isEqualTo(DocumentStatus.ON_HOLD);
        assertThat(desk.overdue()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T20:00:00Z, 2026-03-29T22:00:00Z",
        "2026-03-29T00:59:59Z, 2026-03-30T02:59:59Z",
        "2026-10-24T20:00:00Z, 2026-10-25T22:00:00Z",
        "2026-10-25T00:30:00Z, 2026-10-26T02:30:00Z"
    })
    void anAnswerIsOverdueAfterTwentyFourHoursAlsoWhenTheClocksChange(String submitted, String limit) {
        desk.at(submitted);
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(TAKEN);

        desk.at(limit);
        assertThat(desk.view(id).overdue()).isFalse();
        desk.after(TICK);

        assertThat(desk.view(id).overdue()).isTrue();
        assertThat(desk.overdue()).isEqualTo(1);
    }
}
