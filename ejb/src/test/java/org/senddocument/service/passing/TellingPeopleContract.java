package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedConsultation;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.service.incident.IncidentDocumentView;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentView;
import org.senddocument.service.incident.IncidentWatch;
import org.senddocument.service.incident.MeshContactRecord;
import org.senddocument.service.incident.OpenIncidents;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.paging.PageRequest;

/** A person is told of each cause once, once a day while it lasts, and when it is over (GPCM-SD-094, GPCM-SD-095). */
abstract class TellingPeopleContract {

    private static final SendOutcome TAKEN = new SendOutcome.Taken("mesh-1");
    private static final SendOutcome REFUSED = new SendOutcome.Refused("12", "Unregistered to address");
    private static final Answer ACCEPTED =
            new Answer(AcknowledgementKind.BUSINESS, "30001", "Success", true, true, null);

    private Desk desk;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z", database());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private void watch() {
        desk.done(
                IncidentWatch.class,
                watch -> watch.watch(fault -> {
                    throw new AssertionError(fault);
                }));
    }

    private List<IncidentView> incidents() {
        return desk.done(IncidentQueries.class, queries -> queries.page(PageRequest.of(1))
                .items());
    }

    private IncidentView only() {
        assertThat(incidents()).hasSize(1);
        return incidents().get(0);
    }

    private UUID refused(String consultation) {
        UUID document = desk.submitted(consultation);
        desk.after(Desk.DELAY);
        desk.offered(REFUSED);
        return document;
    }

    private void seenTo(UUID document) {
        desk.changed(document, found -> {
            found.sentAnotherWay(desk.now(), "clerk", "Handed over by post");
            return null;
        });
    }

    @Test
    void whatFailsOpensOneIncidentThatGathersAndIsMailedOnce() {
        refused("one");
        watch();
        refused("two");
        watch();
        watch();

        assertThat(only().cause()).isEqualTo(IncidentCause.NOT_ARRIVED);
        assertThat(only().title()).isEqualTo("2 documents did not arrive");
        assertThat(only().detail()).isEqualTo("Failed: 2.");
        assertThat(desk.people().subjects()).containsExactly("Send Document: 1 document did not arrive");
    }

    @Test
    void anIncidentIsOverWhenSomebodyHasSeenToEachOfItsDocuments() {
        UUID one = refused("one");
        UUID two = refused("two");
        watch();

        seenTo(one);
        watch();
        assertThat(only().closedAt()).isNull();
        assertThat(only().current()).isEqualTo(1);
        seenTo(two);
        watch();

        assertThat(only().closedAt()).isEqualTo(desk.now());
        assertThat(only().total()).isEqualTo(2);
        assertThat(desk.people().subjects())
                .containsExactly(
                        "Send Document: 2 documents did not arrive", "Send Document: Over: 2 documents did not arrive");
    }

    @Test
    void whatFailsAfterAnIncidentIsOverIsAnotherIncident() {
        seenTo(refusedAndTold("one"));
        watch();
        refused("two");
        watch();

        assertThat(incidents()).hasSize(2);
        assertThat(incidents().get(0).closedAt()).isNull();
        assertThat(incidents().get(1).closedAt()).isNotNull();
    }

    private UUID refusedAndTold(String consultation) {
        UUID document = refused(consultation);
        watch();
        return document;
    }

    @Test
    void aMailLeadsToThePagesAndNamesNoPatient() {
        refusedAndTold("one");

        assertThat(desk.people().lastMail())
                .contains("https://send.example/send-document/documents?status=FAILED", "2 March 2026 at 11:00")
                .doesNotContain("Sample", "Ada", "9990000018", "999 000 0018", "1960");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:00:00Z, 2026-03-03T08:00:00Z, an ordinary day",
        "2026-03-28T10:00:00Z, 2026-03-29T07:00:00Z, the clocks go forward in the night",
        "2026-10-24T10:00:00Z, 2026-10-25T08:00:00Z, the clocks go back in the night"
    })
    void theDigestIsWrittenOnceADayAtEightInLondon(String start, String eight, String day) {
        desk.at(start);
        refusedAndTold("one");

        desk.at(eight);
        desk.after(Duration.ofMillis(-1));
        watch();
        assertThat(desk.people().subjects()).as("a moment before, " + day).hasSize(1);
        desk.at(eight);
        watch();
        desk.after(Duration.ofHours(1));
        watch();

        assertThat(desk.people().subjects()).hasSize(2).last().isEqualTo("Send Document: 1 incident is still open");
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsToldAndALateOneEndsIt() {
        UUID document = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(TAKEN);
        desk.after(Duration.ofDays(1));
        watch();
        assertThat(incidents()).isEmpty();

        desk.after(Duration.ofMillis(1));
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.NOT_ACKNOWLEDGED);
        desk.answered(document, ACCEPTED);
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    @Test
    void aDocumentThatDoesNotLeaveIsToldAfterThreeHoursAndItsLeavingEndsIt() {
        desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.after(Duration.ofHours(3));
        watch();
        assertThat(incidents()).isEmpty();

        desk.after(Duration.ofMillis(1));
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.QUEUE_STUCK);
        assertThat(only().detail()).isEqualTo("The oldest was due on 2 March 2026 at 11:00.");
        desk.offered(TAKEN);
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    @Test
    void aMeshThatDoesNotAnswerForAQuarterOfAnHourIsTold() {
        meshFailed();
        desk.after(Duration.ofMinutes(14));
        meshFailed();
        watch();
        assertThat(incidents()).isEmpty();

        desk.after(Duration.ofMinutes(1));
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.MESH_UNREACHABLE);
        assertThat(only().detail()).isEqualTo("No good answer since 2 March 2026 at 09:00. Last: MESH answered 503");
        desk.done(MeshContactRecord.class, contact -> {
            contact.reached();
            return null;
        });
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    @Test
    void aFloodOnTopOfAnOldFailureIsToldAtOnceAndATrickleIsNot() {
        refusedAndTold("old");
        for (int i = 0; i < 9; i++) {
            refused("trickle-" + i);
        }
        watch();
        List<String> afterATrickle = desk.people().subjects();
        refused("flood-0");
        watch();
        watch();

        assertThat(afterATrickle).hasSize(1);
        assertThat(desk.people().subjects())
                .hasSize(2)
                .last()
                .isEqualTo("Send Document: More of it: 11 documents did not arrive");
    }

    @Test
    void aMessageThatBelongsToNothingIsToldUntilSomebodyHasDealtWithIt() {
        desk.done(InboundMessages.class, messages -> {
            InboundMessage message = InboundMessage.report("mesh-x", "WORKFLOW", null, null, "14", "", desk.now());
            message.unmatched("It names nothing that we know.");
            messages.add(message);
            return null;
        });
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.UNMATCHED);
        assertThat(only().title()).isEqualTo("1 message from MESH belongs to no document");

        desk.done(
                InboundMessages.class,
                messages -> messages.lock("mesh-x").orElseThrow().settle("clerk", "rang the practice", desk.now()));
        watch();

        assertThat(only().closedAt()).isNotNull();
        assertThat(only().total()).isEqualTo(1);
    }

    @Test
    void aConsultationThatNeverArrivedIsToldADayAfterItsDayAndItsArrivalEndsIt() {
        desk.done(Expectations.class, expectations -> {
            expectations.add(new ExpectedConsultation("clinic", "late", LocalDate.parse("2026-03-02"), desk.now()));
            return null;
        });
        desk.at("2026-03-03T23:59:59Z");
        watch();
        assertThat(incidents()).isEmpty();

        desk.at("2026-03-04T00:00:00Z");
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.MISSING_CONSULTATIONS);
        assertThat(only().detail()).isEqualTo("The one that is missing longest was finalised on 2 March 2026.");
        desk.submitted("late");
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    @Test
    void aDocumentThatIsForgottenOnHoldIsToldAfterThreeDaysAndItsReleaseEndsIt() {
        UUID document = desk.submitted("one");
        desk.changed(document, found -> {
            found.hold(desk.now(), "clerk", "wrong ward");
            return null;
        });
        desk.after(Duration.ofDays(3));
        watch();
        assertThat(incidents()).isEmpty();

        desk.after(Duration.ofMillis(1));
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.HELD_TOO_LONG);
        List<IncidentDocumentView> held =
                desk.done(IncidentQueries.class, queries -> queries.documentsOf(IncidentCause.HELD_TOO_LONG, 10));
        assertThat(held).extracting(IncidentDocumentView::id).containsExactly(document.toString());
        desk.changed(document, found -> {
            found.cancel(desk.now(), "clerk", "not needed");
            return null;
        });
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    @Test
    void aPracticeThatIsToBeToldOfADeletionIsAnIncidentUntilItWasTold() {
        UUID document = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(TAKEN);
        desk.changed(document, found -> {
            found.chain().delete(desk.now());
            return null;
        });
        watch();
        assertThat(only().cause()).isEqualTo(IncidentCause.PRACTICE_TO_BE_TOLD);

        desk.changed(document, found -> {
            found.chain().practiceTold("clerk", "rang them", desk.now());
            return null;
        });
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    private void meshFailed() {
        desk.done(MeshContactRecord.class, contact -> {
            contact.failed("MESH answered 503");
            return null;
        });
    }

    @Test
    void aCertificateIsToldOfAMonthBeforeItsEndAndARenewedOneEndsIt() {
        desk.people().certificateEndsOn("2026-04-01T09:00:00Z");
        watch();
        assertThat(incidents()).isEmpty();

        desk.people().certificateEndsOn("2026-04-01T08:59:59Z");
        watch();
        assertThat(only().detail()).isEqualTo("It ends on 1 April 2026.");
        desk.people().keyStoreIsBroken(true);
        watch();
        assertThat(only().detail()).isEqualTo("The key store of MESH cannot be read.");
        desk.people().keyStoreIsBroken(false);
        desk.people().certificateEndsOn("2027-04-01T09:00:00Z");
        watch();

        assertThat(only().closedAt()).isNotNull();
    }

    @Test
    void aCauseThatCannotBeJudgedIsAFaultOfTheRunAndHidesNoOther() {
        desk.people().certificateCannotBeJudged();
        List<String> faults = new ArrayList<>();
        refused("one");

        desk.done(IncidentWatch.class, watch -> watch.watch(faults::add));

        assertThat(faults).containsExactly("Could not see to the incident CERTIFICATE_ENDING: IllegalStateException");
        assertThat(only().cause()).isEqualTo(IncidentCause.NOT_ARRIVED);
        assertThat(desk.people().subjects()).hasSize(1);
    }

    @Test
    void aMailThatIsNotTakenIsTriedAgainAndTheIncidentIsThereMeanwhile() {
        desk.people().mailServerIsDown(true);
        refusedAndTold("one");

        assertThat(only().closedAt()).isNull();
        assertThat(notTaken()).isEqualTo(1);
        desk.people().mailServerIsDown(false);
        watch();
        assertThat(desk.people().subjects()).as("before its time").isEmpty();
        desk.after(Duration.ofMinutes(2));
        watch();

        assertThat(desk.people().subjects()).containsExactly("Send Document: 1 document did not arrive");
        assertThat(notTaken()).isZero();
    }

    private long notTaken() {
        return desk.done(OpenIncidents.class, OpenIncidents::mailsNotTaken);
    }

    @Test
    void withoutAMailServerAnIncidentIsThereAndNoMailIsWritten() {
        desk.people().haveNoMail();

        refusedAndTold("one");

        assertThat(only().closedAt()).isNull();
        assertThat(desk.people().subjects()).isEmpty();
        assertThat(notTaken()).isZero();
    }

    @Test
    void theNumbersTellEachCause() {
        refusedAndTold("one");

        assertThat(desk.done(OpenIncidents.class, OpenIncidents::byCause))
                .hasSize(IncidentCause.values().length)
                .containsEntry(IncidentCause.NOT_ARRIVED, 1L)
                .containsEntry(IncidentCause.QUEUE_STUCK, 0L);
    }

    @Test
    void whatWasTriedLaterIsNoIncident() {
        desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(new SendOutcome.TryLater("busy", Optional.empty(), false));
        watch();

        assertThat(incidents()).isEmpty();
    }
}
