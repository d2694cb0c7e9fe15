package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.AcknowledgementKind;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.domain.retention.LegalHold;
import org.senddocument.domain.retention.LegalHolds;
import org.senddocument.domain.retention.RetentionGroup;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.retention.RetentionSettings;

/** A document is kept as long as is asked, to the moment: first what it says, then that it was (SD09). */
class RetentionTimesTest {

    private static final Answer ACCEPTED =
            new Answer(AcknowledgementKind.BUSINESS, "30001", "Success", true, true, null);
    private static final Duration TICK = Duration.ofMillis(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private static RetentionSettings settings(boolean dryRun) {
        return new RetentionSettings(
                dryRun,
                Map.of(RetentionGroup.ACCEPTED, YEAR),
                Map.of(RetentionGroup.ACCEPTED, YEAR.multipliedBy(8)),
                Optional.empty());
    }

    private UUID accepted(String consultation) {
        UUID document = desk.submitted(consultation);
        desk.after(Desk.DELAY);
        desk.offered(new SendOutcome.Taken("mesh-1"));
        desk.answered(document, ACCEPTED);
        return document;
    }

    private boolean hasContents(UUID document) {
        return desk.changed(document, found -> found.contentsRemovedAt().isEmpty());
    }

    private boolean isThere(UUID document) {
        return desk.done(Documents.class, documents -> documents.find(document).isPresent());
    }

    @Test
    void contentsGoAfterTheirTimeAndTheRestAfterIts() {
        UUID document = accepted("one");

        desk.after(YEAR);
        assertThat(desk.purged(settings(false))).containsEntry("removedContents", 0L);
        desk.after(TICK);
        assertThat(desk.purged(settings(false))).containsEntry("removedContents", 1L);
        assertThat(hasContents(document)).isFalse();
        assertThat(desk.view(document).patient().family()).isEqualTo("Sample");

        desk.after(YEAR.multipliedBy(7).minus(TICK));
        assertThat(desk.purged(settings(false))).containsEntry("removedMetadata", 0L);
        desk.after(TICK);
        assertThat(desk.purged(settings(false))).containsEntry("removedMetadata", 1L);
        assertThat(isThere(document)).isFalse();
    }

    @Test
    void aCopyThatFailedIsNotSentAgainWhenNothingIsLeftToSend() {
        UUID original = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(new SendOutcome.Refused("12", "refused"));
        UUID copy = UUID.fromString(desk.done(DocumentActions.class, actions -> actions.resend(original, "again"))
                .id());
        desk.offered(new SendOutcome.Refused("12", "refused"));
        desk.answered(original, ACCEPTED);
        desk.after(YEAR.plus(TICK));
        desk.purged(settings(false));

        assertThat(hasContents(copy)).isFalse();
        assertThatThrownBy(() -> desk.done(DocumentActions.class, actions -> actions.resend(copy, "again")))
                .isInstanceOf(ActionNotPermittedException.class)
                .hasMessageContaining("removed");
        assertThat(desk.done(DocumentQueries.class, queries -> queries.detail(copy))
                        .permits(Action.RESEND))
                .isFalse();
    }

    @Test
    void aDryRunCountsAndRemovesNothing() {
        UUID document = accepted("one");
        desk.after(YEAR.plus(TICK));

        assertThat(desk.purged(settings(true))).containsEntry("wouldRemoveContents", 1L);
        assertThat(hasContents(document)).isTrue();
    }

    @Test
    void whatAPersonHoldsStays() {
        UUID document = accepted("one");
        long chain = desk.changed(document, found -> found.chain().id());
        desk.done(LegalHolds.class, holds -> {
            holds.add(new LegalHold(chain, desk.now(), "operator", "A claim was announced."));
            return null;
        });
        desk.after(YEAR.multipliedBy(20));

        assertThat(desk.purged(settings(false)))
                .containsEntry("removedContents", 0L)
                .containsEntry("removedMetadata", 0L);
        assertThat(hasContents(document)).isTrue();
    }

    @Test
    void whatWasNotAcceptedIsKeptHoweverOldItIs() {
        UUID waitsForAnAnswer = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(new SendOutcome.Taken("mesh-1"));
        desk.after(YEAR.multipliedBy(20));

        desk.purged(settings(false));

        assertThat(hasContents(waitsForAnAnswer)).isTrue();
    }

    @Test
    void whereNoTimeIsSetNothingGoes() {
        UUID document = accepted("one");
        desk.after(YEAR.multipliedBy(20));

        Map<String, Long> counts = desk.purged(new RetentionSettings(false, Map.of(), Map.of(), Optional.empty()));

        assertThat(counts).isEmpty();
        assertThat(hasContents(document)).isTrue();
    }

    private void unmatched(String id) {
        desk.done(InboundMessages.class, messages -> {
            InboundMessage message =
                    InboundMessage.report(id, "WORKFLOW", new NonDelivery(null, null, "14", ""), desk.now());
            message.unmatched("It belongs to nothing.");
            messages.add(message);
            return null;
        });
    }

    private boolean isKept(String id) {
        return desk.done(InboundMessages.class, messages -> messages.find(id).isPresent());
    }

    @Test
    void whatBelongsToNothingGoesAfterItsTimeOnceAPersonHasSettledIt() {
        RetentionSettings settings = new RetentionSettings(false, Map.of(), Map.of(), Optional.of(YEAR));
        unmatched("settled");
        unmatched("open");
        desk.done(InboundMessages.class, messages -> messages.lock("settled")
                .orElseThrow()
                .settle("clerk", "It was for the clinic next door.", desk.now()));

        desk.after(YEAR);
        assertThat(desk.purged(settings)).containsEntry("removedUnmatched", 0L);
        desk.after(TICK);
        assertThat(desk.purged(settings)).containsEntry("removedUnmatched", 1L);

        assertThat(isKept("settled")).isFalse();
        assertThat(isKept("open")).isTrue();
    }
}
