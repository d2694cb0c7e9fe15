package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.incident.TroubledDocument;
import org.senddocument.domain.incident.TroubledDocuments;
import org.senddocument.service.mailbox.SendOutcome;

/** When a consultation leaves: its delay, and the changes that come meanwhile. */
class TimeOfLeavingTest {

    private static final SendOutcome TAKEN = new SendOutcome.Taken("mesh-1");
    private static final Duration TICK = Duration.ofMillis(1);

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T10:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
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

        assertThat(desk.statusOf(first)).isEqualTo(DocumentStatus.SUPERSEDED);
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

        assertThat(desk.statusOf(first)).isEqualTo(DocumentStatus.SENT);
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
        assertThat(desk.statusOf(second)).isEqualTo(DocumentStatus.ON_HOLD);
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

    @ParameterizedTest
    @CsvSource({"2026-03-29T00:30:00Z, 2026-03-29T02:30:00Z", "2026-10-25T00:30:00Z, 2026-10-25T02:30:00Z"})
    void theDelayIsTwoHoursAlsoWhenTheClocksChange(String submitted, String leaves) {
        desk.at(submitted);
        desk.submitted("one");

        assertLeavesAt(leaves);
    }
}
