package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.tracking.TrackingStatus;
import org.senddocument.service.document.TrackingView;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.Whereabouts;

/** Whose practice is silent is asked for at MESH, seldom; and what MESH says is shown. */
class OverdueTrackingTest {

    private static final Answer IN_THE_SYSTEM =
            new Answer(AcknowledgementKind.INFRASTRUCTURE, "20013", "Success", true, true, null);

    private final List<String> asked = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private UUID sent(String consultation) {
        UUID document = desk.submitted(consultation);
        desk.after(Desk.DELAY);
        desk.offered(new SendOutcome.Taken("mesh-of-" + consultation));
        return document;
    }

    private Map<String, Long> tracked(Whereabouts.Place place, String at) {
        return tracked(id -> new Whereabouts(place, Optional.ofNullable(at).map(Instant::parse)));
    }

    private Map<String, Long> tracked(DeliveryTracking mesh) {
        return desk.tracked(
                id -> {
                    asked.add(id);
                    return mesh.of(id);
                },
                faults);
    }

    @Test
    void aDocumentIsAskedForOnceADayFromWhenItsAcknowledgementIsOverdue() {
        sent("one");
        desk.after(Duration.ofDays(1));
        tracked(Whereabouts.Place.NOT_COLLECTED, null);
        assertThat(asked).isEmpty();

        desk.after(Duration.ofMillis(1));
        tracked(Whereabouts.Place.NOT_COLLECTED, null);
        desk.after(Duration.ofHours(23));
        tracked(Whereabouts.Place.NOT_COLLECTED, null);
        assertThat(asked).containsExactly("mesh-of-one");

        desk.after(Duration.ofHours(1));
        Map<String, Long> counts = tracked(Whereabouts.Place.COLLECTED, null);
        assertThat(asked).hasSize(2);
        assertThat(counts).isEqualTo(Map.of("tracked", 1L, "trackedCollected", 1L));
    }

    @Test
    void whatMeshSaysIsShownUntilThePracticeAnswers() {
        UUID document = sent("one");
        desk.after(Duration.ofDays(2));
        tracked(Whereabouts.Place.COLLECTED, "2026-03-02T12:00:00Z");

        assertThat(desk.view(document).tracking())
                .isEqualTo(new TrackingView(TrackingStatus.COLLECTED, Instant.parse("2026-03-02T12:00:00Z")));
        desk.answered(document, IN_THE_SYSTEM);

        assertThat(desk.view(document).tracking()).isNull();
        desk.after(Duration.ofDays(2));
        tracked(Whereabouts.Place.COLLECTED, null);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whereMeshDoesNotSaySinceWhenItIsAsOfTheQuestion() {
        UUID document = sent("one");
        desk.after(Duration.ofDays(2));
        tracked(Whereabouts.Place.NOT_COLLECTED, null);

        assertThat(desk.view(document).tracking())
                .isEqualTo(new TrackingView(TrackingStatus.NOT_COLLECTED, desk.now()));
    }

    @Test
    void aQuestionWithoutAnAnswerIsAFaultThatStopsNoOther() {
        UUID one = sent("one");
        sent("two");
        desk.after(Duration.ofDays(2));

        Map<String, Long> counts = tracked(id -> {
            if (id.equals("mesh-of-one")) {
                throw new MeshUnavailableException("MESH answered 500");
            }
            return new Whereabouts(Whereabouts.Place.UNKNOWN, Optional.empty());
        });

        assertThat(counts).isEqualTo(Map.of("tracked", 2L, "trackedUnknown", 1L));
        assertThat(faults).containsExactly("Document " + one + " could not be tracked: MESH answered 500");
        assertThat(desk.view(one).tracking()).isNull();
    }

    @Test
    void aMeshThatIsNotThereIsNotAskedForAll() {
        for (int i = 0; i < 6; i++) {
            sent("consultation-" + i);
        }
        desk.after(Duration.ofDays(2));

        tracked(id -> {
            throw new MeshUnavailableException("no answer");
        });

        assertThat(asked).hasSize(3);
    }
}
