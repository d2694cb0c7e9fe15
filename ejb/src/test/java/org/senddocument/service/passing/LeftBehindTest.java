package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.sending.Claim;
import org.senddocument.service.sending.Doubts;
import org.senddocument.service.sending.Outbox;
import org.senddocument.service.sending.Parcel;

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
        return desk.done(Doubts.class, doubts -> doubts.inDoubt(10));
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

        Optional<Claim> claim = desk.done(Outbox.class, outbox -> outbox.claim(id, dispatch -> {}));

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

        Map<String, Long> counts = desk.clearedUp(localId -> Optional.of("mesh-1"));

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

        Map<String, Long> counts = desk.clearedUp(LeftBehindTest::noAnswer);

        assertThat(counts).containsEntry("heldBack", 1L);
        assertThat(inDoubt()).isEmpty();
        desk.after(Duration.ofMinutes(5));
        assertThat(inDoubt()).containsExactly(id);
        assertThat(desk.clearedUp(LeftBehindTest::noAnswer)).containsEntry("heldBack", 1L);
        desk.after(Duration.ofMinutes(55));
        assertThat(desk.clearedUp(LeftBehindTest::noAnswer)).doesNotContainKey("heldBack");
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
        });

        // The first was offered two hours ago, and its hour is over.
        assertThat(counts).containsEntry("heldBack", 1L);
        assertThat(asked).hasValue(1);
    }

    private static Optional<String> noAnswer(String localId) {
        throw new MeshUnavailableException("MESH answered 500 for " + localId);
    }

    private Optional<UUID> messageId() {
        return desk.changed(
                document, found -> Optional.ofNullable(found.journey().messageId()));
    }
}
