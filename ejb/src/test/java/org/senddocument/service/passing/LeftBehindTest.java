package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Versions;
import org.senddocument.domain.sending.Envelope;
import org.senddocument.domain.sending.Envelopes;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.mesh.WaitingMessage;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Concern;
import org.senddocument.service.reconciling.Clearing;
import org.senddocument.service.sending.Claim;
import org.senddocument.service.sending.Dispatch;
import org.senddocument.service.sending.Doubts;
import org.senddocument.service.sending.Outbox;
import org.senddocument.service.sending.Parcel;
import org.senddocument.service.sending.PostLedger;
import org.senddocument.service.sending.Uploads;

/** A fault between the post and our note of it, on a server that lives on, leaves a document in doubt and not for ever. */
class LeftBehindTest {

    private Desk desk;
    private UUID document;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
        document = desk.submitted("consultation-1");
        desk.at("2026-03-02T11:00:00Z");
        desk.queued();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private List<Long> inDoubt() {
        return desk.done(Doubts.class, Doubts::inDoubt);
    }

    @Test
    void whatIsBeingPostedIsNotInDoubtAndWhatWasLeftBehindIs() {
        List<Long> meanwhile = new ArrayList<>();

        long id = desk.leftBehind(() -> meanwhile.addAll(inDoubt()));

        assertThat(meanwhile).isEmpty();
        assertThat(inDoubt()).containsExactly(id);
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENDING);
    }

    @Test
    void whatWasLeftBehindIsPostedAgainWithTheSameIds() {
        long id = desk.leftBehind(() -> {});
        Optional<UUID> before = messageId();

        Optional<Claim> claim = desk.done(Outbox.class, outbox -> outbox.claimInDoubt(id, dispatch -> {}));

        assertThat(claim).get().isInstanceOfSatisfying(Parcel.class, parcel -> assertThat(parcel.attempt())
                .isEqualTo(2));
        assertThat(messageId()).isEqualTo(before).isPresent();
    }

    @Test
    void meshIsAskedByTheIdOfTheMessageAndWhatItHasIsSent() {
        long id = desk.leftBehind(() -> {});

        Optional<String> localId = desk.done(Doubts.class, doubts -> doubts.localIdOf(id));
        boolean found = desk.done(Doubts.class, doubts -> doubts.found(id, "mesh-1"));

        assertThat(localId).get().asString().startsWith("A12345-");
        assertThat(found).isTrue();
        assertThat(inDoubt()).isEmpty();
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENT);
    }

    @Test
    void whatMeshHasIsSentAndNotPostedAgain() {
        desk.leftBehind(() -> {});

        Map<String, Long> counts =
                desk.clearedUp(localId -> Optional.of("mesh-1")).counts();

        assertThat(counts).containsEntry("foundAtMesh", 1L).doesNotContainKey("heldBack");
        assertThat(inDoubt()).isEmpty();
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENT);
    }

    @Test
    void whatMeshHasNotIsLeftToBePostedAgain() {
        long id = desk.leftBehind(() -> {});

        desk.clearedUp(localId -> Optional.empty());

        assertThat(inDoubt()).containsExactly(id);
    }

    @Test
    void whileMeshCannotBeAskedADocumentIsHeldBackForAnHourAtMost() {
        long id = desk.leftBehind(() -> {});

        Map<String, Long> counts = desk.clearedUp(LeftBehindTest::noAnswer).counts();

        assertThat(counts).containsEntry("heldBack", 1L);
        assertThat(inDoubt()).isEmpty();
        desk.after(Duration.ofMinutes(5));
        assertThat(inDoubt()).containsExactly(id);
        assertThat(desk.clearedUp(LeftBehindTest::noAnswer).counts()).containsEntry("heldBack", 1L);
        desk.after(Duration.ofMinutes(55));
        assertThat(desk.clearedUp(LeftBehindTest::noAnswer).counts()).doesNotContainKey("heldBack");
        assertThat(inDoubt()).containsExactly(id);
    }

    @Test
    void aMeshThatDoesNotAnswerIsAskedOnceAndAllAreHeldBack() {
        desk.leftBehind(() -> {});
        desk.submitted("consultation-2");
        desk.after(Duration.ofHours(2));
        desk.queued();
        desk.leftBehind(() -> {});
        desk.clearedUp(localId -> Optional.empty());
        AtomicInteger asked = new AtomicInteger();

        Map<String, Long> counts = desk.clearedUp(localId -> {
                    asked.incrementAndGet();
                    return noAnswer(localId);
                })
                .counts();

        // The first was offered two hours ago, and its hour is over.
        assertThat(counts).containsEntry("heldBack", 1L);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anUploadThatWasKilledAfterItsLastPartIsFoundByTheIdOfItsFirst() {
        long id = desk.leftBehind(() -> {});
        desk.done(Uploads.class, uploads -> {
            uploads.begun(id, "mesh-1");
            return null;
        });

        Clearing clearing = desk.clearedUp(asked -> Optional.of(asked).filter("mesh-1"::equals));

        assertThat(clearing.counts()).containsEntry("foundAtMesh", 1L);
        assertThat(clearing.cleared()).isEmpty();
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENT);
    }

    @Test
    void whatComesIntoDoubtAfterTheMailboxWasEmptiedIsNotPostedAgainYet() {
        desk.offered(new SendOutcome.TryLater("no answer", Optional.empty(), true));
        Clearing clearing = desk.clearedUp(localId -> Optional.empty());
        desk.after(Duration.ofMinutes(1));
        List<Long> meanwhile = inDoubt();

        desk.sent(clearing.cleared());

        assertThat(meanwhile).hasSize(1);
        assertThat(desk.mesh().sent()).isEmpty();
        desk.sent(desk.clearedUp(localId -> Optional.empty()).cleared());
        assertThat(desk.mesh().sent()).hasSize(1);
    }

    @Test
    void whatAnotherNodePutOffMeanwhileIsNotTakenFromAnOldListBeforeItsTime() {
        long id = desk.leftBehind(() -> {});
        desk.changed(document, found -> {
            found.defer(1, "busy", desk.now().plus(Duration.ofMinutes(10)), new Versions(List.of(found)), desk.now());
            return null;
        });

        Optional<Claim> claim = desk.done(Outbox.class, outbox -> outbox.claimInDoubt(id, dispatch -> {}));

        assertThat(claim).isEmpty();
    }

    @Test
    void whatCameIntoDoubtElsewhereWhilePdsWasAskedIsNotPostedBeforeItIsLookedFor() {
        long id = desk.leftBehind(() -> {});

        Optional<Claim> claim = desk.done(Outbox.class, outbox -> outbox.claim(id, dispatch -> {}));

        assertThat(claim).isEmpty();
    }

    @Test
    void anAnswerWhoseCommitWasNeverHeardOfIsWrittenDownAndCountedOnce() {
        Parcel parcel =
                (Parcel) desk.done(Outbox.class, outbox -> outbox.claimNext(desk.now(), Set.of(), dispatch -> {}))
                        .orElseThrow();
        SendOutcome busy = new SendOutcome.TryLater("busy", Optional.empty(), false, Concern.MAILBOX);
        List<Dispatch> counted = new ArrayList<>();
        desk.done(PostLedger.class, ledger -> ledger.record(parcel, busy, counted::add));
        Instant next = desk.changed(document, found -> found.journey().nextAttemptAt());
        desk.after(Duration.ofSeconds(30));

        Dispatch again = desk.done(PostLedger.class, ledger -> ledger.record(parcel, busy, counted::add));

        assertThat(again.status()).isEqualTo(DocumentStatus.DEFERRED);
        assertThat(counted).containsExactly(again);
        Instant afterwards = desk.changed(document, found -> found.journey().nextAttemptAt());
        assertThat(afterwards).isEqualTo(next);
        assertThat(desk.done(Envelopes.class, envelopes -> envelopes.of(parcel.documentId()))
                        .map(Envelope::triesInVain))
                .contains(0);
    }

    @Test
    void whatCouldNotBeCollectedBeforeAPostIsHandedOn() {
        desk.leftBehind(() -> {});
        desk.mesh().deposits(WaitingMessage.message("M1", "THEM", "GPCONNECT_SEND_DOCUMENT_ACK", "one"));
        desk.mesh().meets(Step.DOWNLOAD, Mishap.MESH_HAS_A_FAULT);

        Clearing clearing = desk.clearedUp(localId -> Optional.empty());

        assertThat(clearing.faults()).singleElement().asString().contains("M1");
    }

    private static Optional<String> noAnswer(String localId) {
        throw new MeshUnavailableException("MESH answered 500 for " + localId);
    }

    private Optional<UUID> messageId() {
        return desk.changed(
                document, found -> Optional.ofNullable(found.journey().messageId()));
    }
}
