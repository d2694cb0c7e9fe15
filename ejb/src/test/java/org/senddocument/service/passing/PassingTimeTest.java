package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
import org.senddocument.domain.incident.TroubledDocument;
import org.senddocument.domain.incident.TroubledDocuments;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.mailbox.SendOutcome;

/** Documents as time passes: the delay, the tries, the answers that come, and those that do not. */
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

    private DocumentStatus statusOf(UUID id) {
        return desk.view(id).status();
    }

    private void assertLeavesAt(String instant) {
        Instant time = Instant.parse(instant);
        desk.at(time.minus(TICK).toString());
        assertThat(desk.queued()).as("a moment before " + instant).isZero();
        desk.at(instant);
        assertThat(desk.queued()).as("at " + instant).isEqualTo(1);
    }

    @Test
    void aConsultationLeavesTheMomentItsDelayIsOver() {
        desk.submitted("one");

        assertLeavesAt("2026-03-02T12:00:00Z");
    }

    @Test
    void aChangeWithinTheDelayRestartsTheWaitAndKeepsTheNumber() {
        UUID first = desk.submitted("one");
        desk.at("2026-03-02T10:30:00Z");

        UUID second = desk.submitted("one");

        assertThat(statusOf(first)).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(desk.view(second).version()).isEqualTo(1);
        assertLeavesAt("2026-03-02T12:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:59:59.999Z, 2026-03-02T12:59:59.999Z",
        "2026-03-02T11:00:00Z, 2026-03-02T13:00:00Z",
        "2026-03-02T11:00:00.001Z, 2026-03-02T13:00:00Z",
        "2026-03-02T11:59:59.999Z, 2026-03-02T13:00:00Z"
    })
    void whatFirstCameLeavesWithinThreeHoursHoweverLateItChanges(String change, String leaves) {
        desk.submitted("one");
        desk.at(change);
        desk.submitted("one");

        assertLeavesAt(leaves);
    }

    @Test
    void changeAfterChangeDoesNotKeepAConsultationBack() {
        desk.submitted("one");
        desk.at("2026-03-02T11:30:00Z");
        desk.submitted("one");
        desk.at("2026-03-02T12:45:00Z");
        UUID third = desk.submitted("one");

        assertThat(desk.view(third).version()).isEqualTo(1);
        assertLeavesAt("2026-03-02T13:00:00Z");
    }

    @Test
    void aChangeAtTheMomentOfLeavingStillTakesItsPlace() {
        desk.submitted("one");
        desk.at("2026-03-02T12:00:00Z");
        desk.queued();

        UUID second = desk.submitted("one");

        assertThat(desk.view(second).version()).isEqualTo(1);
        assertLeavesAt("2026-03-02T13:00:00Z");
    }

    @Test
    void aChangeAfterLeavingIsANewVersionWithThreeHoursOfItsOwn() {
        UUID first = desk.submitted("one");
        desk.at("2026-03-02T12:00:00Z");
        desk.offered(TAKEN);
        desk.at("2026-03-02T12:01:00Z");

        UUID second = desk.submitted("one");

        assertThat(statusOf(first)).isEqualTo(DocumentStatus.SENT);
        assertThat(desk.view(second).version()).isEqualTo(2);
        assertLeavesAt("2026-03-02T14:01:00Z");
    }

    @Test
    void noTimeThatASenderAsksForKeepsAConsultationBeyondThreeHours() {
        for (int hours = 0; hours <= 2; hours += 2) {
            desk.at(Instant.parse("2026-03-02T10:00:00Z")
                    .plus(Duration.ofHours(hours))
                    .toString());
            desk.submitted(Desk.consultation(
                    "one", desk.now().plus(Duration.ofHours(3)).atOffset(ZoneOffset.UTC)));
        }

        assertLeavesAt("2026-03-02T13:00:00Z");
    }

    @Test
    void aTimeInThePastThatASenderAsksForIsNow() {
        UUID id = desk.submitted(Desk.consultation("one", OffsetDateTime.parse("2026-03-01T00:00:00Z")));

        assertThat(desk.view(id).sendAfter()).isEqualTo(desk.now());
    }

    @Test
    void aNewVersionDoesNotLiftAPersonsHold() {
        UUID first = desk.submitted("one");
        desk.changed(first, document -> {
            document.hold(desk.now(), "clerk", "wrong patient");
            return null;
        });
        UUID second = desk.submitted("one");
        desk.after(Duration.ofDays(2));

        assertThat(desk.queued()).isZero();
        assertThat(statusOf(second)).isEqualTo(DocumentStatus.ON_HOLD);
        assertThat(desk.view(second).statusReason()).contains("goes on", "wrong patient");
    }

    @Test
    void aConsultationThatIsReleasedLateIsNotTakenForStuck() {
        UUID id = desk.submitted("one");
        desk.changed(id, document -> {
            document.hold(desk.now(), "clerk", "wrong patient");
            return null;
        });
        desk.after(Duration.ofDays(2));
        desk.changed(id, document -> {
            document.release(desk.now(), "clerk", "cleared");
            return null;
        });

        List<TroubledDocument> late = desk.done(TroubledDocuments.class, troubled -> troubled.dueBefore(desk.now()));

        assertThat(late).isEmpty();
        assertThat(desk.queued()).isEqualTo(1);
    }

    @Test
    void aVersionThatCameWhileTheOneBeforeCouldNotBeHandedOverBecomesTheFirst() {
        UUID first = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.queued();
        UUID[] second = new UUID[1];
        desk.answeredLater(() -> second[0] = desk.submitted("one"), BUSY);
        desk.after(Duration.ofHours(3));

        assertThat(statusOf(first)).isEqualTo(DocumentStatus.SUPERSEDED);
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
        assertThat(statusOf(first)).isEqualTo(DocumentStatus.REJECTED);
    }

    @Test
    void afterALostAnswerABusyMeshLeavesTheDocumentOutOfReach() {
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(LOST);
        desk.after(Duration.ofMinutes(1));
        desk.postedAgain(id, BUSY);
        DocumentStatus afterwards = statusOf(id);
        UUID second = desk.submitted("one");
        desk.after(Duration.ofHours(3));

        assertThat(afterwards).isEqualTo(DocumentStatus.SENDING);
        assertThat(statusOf(id)).isEqualTo(DocumentStatus.SENDING);
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

        assertThat(statusOf(id)).isEqualTo(DocumentStatus.FAILED);
        assertThat(desk.view(id).advice())
                .contains("MESH may have the document")
                .contains("filed twice");
    }

    @Test
    void furtherTriesComeAtTheirTimesUntilTheyRunOut() {
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);

        assertThat(desk.offered(BUSY)).isEqualTo(1);
        assertThat(statusOf(id)).isEqualTo(DocumentStatus.DEFERRED);
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

        assertThat(statusOf(accepted)).isEqualTo(DocumentStatus.ACCEPTED);
        assertThat(statusOf(rejected)).isEqualTo(DocumentStatus.REJECTED);
        assertThat(desk.view(silent).overdue()).isTrue();
        assertThat(statusOf(halfSilent)).isEqualTo(DocumentStatus.ACCEPTED);
        assertThat(statusOf(withdrawn)).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(statusOf(held)).isEqualTo(DocumentStatus.ON_HOLD);
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

    @ParameterizedTest
    @CsvSource({"2026-03-29T00:30:00Z, 2026-03-29T02:30:00Z", "2026-10-25T00:30:00Z, 2026-10-25T02:30:00Z"})
    void theDelayIsTwoHoursAlsoWhenTheClocksChange(String submitted, String leaves) {
        desk.at(submitted);
        desk.submitted("one");

        assertLeavesAt(leaves);
    }
}
