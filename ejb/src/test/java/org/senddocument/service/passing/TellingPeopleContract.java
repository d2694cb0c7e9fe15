package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedConsultation;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.service.incident.IncidentDocumentView;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentWatch;
import org.senddocument.service.incident.MeshContactRecord;
import org.senddocument.service.incident.OpenIncidents;
import org.senddocument.service.mailbox.SendOutcome;

/** A person is told of each cause once, and it is over when nothing of it is left (GPCM-SD-094, GPCM-SD-095). */
abstract class TellingPeopleContract extends WatchedDesk {

    private static final SendOutcome TAKEN = new SendOutcome.Taken("mesh-1");

    private static final Answer ACCEPTED =
            new Answer(AcknowledgementKind.BUSINESS, "30001", "Success", true, true, null);

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
    void aMessageThatBelongsToNothingIsToldUntilSomebodyHasDealtWithIt() {
        desk.done(InboundMessages.class, messages -> {
            InboundMessage message =
                    InboundMessage.report("mesh-x", "WORKFLOW", new NonDelivery(null, null, "14", ""), desk.now());
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
