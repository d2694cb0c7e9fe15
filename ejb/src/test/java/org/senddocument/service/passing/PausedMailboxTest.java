package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.sending.Leave;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.mesh.WaitingMessage;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Concern;
import org.senddocument.service.reconciling.Collector;
import org.senddocument.service.sending.MailboxAccess;
import org.senddocument.service.sending.Stretch;

/** While MESH cannot be had it is left alone, by all and for all; nothing is lost by that, and nothing used up. */
class PausedMailboxTest {

    private static final SendOutcome SHUT = new SendOutcome.TryLater("shut", Optional.empty(), false, Concern.MAILBOX);
    private static final SendOutcome TAKEN = new SendOutcome.Taken("mesh-1");
    private static final String ANSWERING = "GPCONNECT_SEND_DOCUMENT_ACK";

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-06T16:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private List<UUID> due(int documents) {
        List<UUID> ids = IntStream.range(0, documents)
                .mapToObj(i -> desk.submitted("consultation-" + i))
                .toList();
        desk.after(Desk.DELAY);
        return ids;
    }

    private long in(DocumentStatus status, List<UUID> ids) {
        return ids.stream().filter(id -> desk.view(id).status() == status).count();
    }

    private Stretch sent() {
        return desk.sent(List.of());
    }

    @Test
    void aBusyMeshIsToldOnceAndNotOnceForEveryLetterThatWaits() {
        List<UUID> ids = due(20);
        desk.mesh().isBusyNext(Duration.ofMinutes(7));

        Stretch first = sent();
        desk.after(Duration.ofMinutes(7).minusMillis(1));
        Stretch meanwhile = sent();

        assertThat(List.of(first, meanwhile)).containsOnly(Stretch.PAUSED);
        assertThat(in(DocumentStatus.DEFERRED, ids)).isOne();
        assertThat(in(DocumentStatus.QUEUED, ids)).isEqualTo(19);
    }

    @Test
    void afterThePauseOneLetterGoesFirstAndWhereItFailsNoOtherFollows() {
        List<UUID> ids = due(20);
        desk.mesh().goesDown();
        sent();
        desk.after(Duration.ofMinutes(1));

        Stretch second = sent();

        assertThat(second).isEqualTo(Stretch.PAUSED);
        assertThat(in(DocumentStatus.DEFERRED, ids)).isEqualTo(2);
        assertThat(in(DocumentStatus.QUEUED, ids)).isEqualTo(18);
    }

    @Test
    void whereTheFirstIsTakenAllFollow() {
        List<UUID> ids = due(20);
        desk.mesh().goesDown();
        sent();
        desk.mesh().comesBack();
        desk.after(Duration.ofMinutes(1));
        sent();
        desk.after(Duration.ofMinutes(1));

        Stretch last = sent();

        assertThat(last).isEqualTo(Stretch.NOTHING_LEFT);
        assertThat(in(DocumentStatus.SENT, ids)).isEqualTo(20);
    }

    @Test
    void aServerKilledWhileItsFirstLetterIsOutKeepsNobodyWaitingOnceItIsBack() {
        List<UUID> ids = due(20);
        desk.mesh().isBusyNext(Duration.ofMinutes(7));
        sent();
        desk.after(Duration.ofMinutes(8));
        Leave leave = desk.done(MailboxAccess.class, MailboxAccess::leave);
        Instant killed = desk.now();

        desk.startsAgain();
        sent();

        assertThat(leave).isEqualTo(Leave.ONE);
        assertThat(in(DocumentStatus.SENT, ids)).isEqualTo(20);
        assertThat(desk.now()).isEqualTo(killed);
    }

    @Test
    void aNightWithoutMeshUsesUpNoTries() {
        List<UUID> ids = due(3);
        desk.mesh().goesDown();
        for (int minute = 0; minute < 14 * 60; minute += 5) {
            sent();
            desk.after(Duration.ofMinutes(5));
        }
        assertThat(in(DocumentStatus.FAILED, ids)).isZero();

        desk.mesh().comesBack();
        sent();
        desk.after(Duration.ofMinutes(5));
        sent();

        assertThat(in(DocumentStatus.SENT, ids)).isEqualTo(3);
        assertThat(desk.view(ids.get(0)).attempts())
                .isGreaterThan(Desk.RETRIES.delays().size() + 1);
    }

    @Test
    void aLetterThatFailsWhileOthersGetThroughIsToBlameItselfAndComesToAnEnd() {
        UUID id = desk.submitted("stopped by a proxy for what it says");
        desk.after(Desk.DELAY);
        for (int tries = 0; tries < 3; tries++) {
            assertThat(desk.offered(SHUT)).isEqualTo(1);
            desk.after(Duration.ofHours(1));
            desk.done(MailboxAccess.class, access -> {
                access.answered();
                return null;
            });
        }

        assertThat(desk.view(id).status()).isEqualTo(DocumentStatus.FAILED);
    }

    @Test
    void aLetterThatFailedGoesAfterThoseThatWait() {
        UUID failed = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(SHUT);
        UUID next = desk.submitted("two");
        desk.after(Duration.ofMinutes(1));
        desk.changed(next, document -> {
            document.queue(desk.now());
            return null;
        });

        assertThat(desk.offered(TAKEN)).isEqualTo(1);

        assertThat(desk.view(next).status()).isEqualTo(DocumentStatus.SENT);
        assertThat(desk.view(failed).status()).isEqualTo(DocumentStatus.DEFERRED);
    }

    @Test
    void aPostThatMayHaveArrivedCountsHoweverMeshFares() {
        SendOutcome lost = new SendOutcome.TryLater("MESH answered 502", Optional.empty(), true, Concern.MAILBOX);
        UUID id = desk.submitted("one");
        desk.after(Desk.DELAY);
        desk.offered(lost);
        for (int tries = 0; tries < 2; tries++) {
            desk.after(Duration.ofHours(1));
            desk.againInDoubt(lost);
        }

        assertThat(desk.view(id).status()).isEqualTo(DocumentStatus.FAILED);
    }

    @Test
    void theMailboxIsLeftAloneTooAndTheRunSaysWhy() {
        due(1);
        desk.mesh().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));
        desk.mesh().isBusyNext(Duration.ofMinutes(7));
        sent();

        assertThatThrownBy(() -> desk.done(Collector.class, Collector::collect))
                .isInstanceOf(MeshUnavailableException.class)
                .hasMessageContainingAll("left alone until 2026-03-06T18:07:00Z", "busy");
        desk.after(Duration.ofMinutes(7));
        desk.done(Collector.class, Collector::collect);
        assertThat(desk.mesh().waiting()).isEmpty();
    }

    @Test
    void aMeshThatIsBusyWhenItIsListedIsNotPostedTo() {
        List<UUID> ids = due(1);
        desk.mesh().meets(Step.LIST, Mishap.MESH_IS_BUSY);
        desk.collectionFails();

        Stretch meanwhile = sent();
        desk.after(Duration.ofMinutes(1));
        sent();

        assertThat(meanwhile).isEqualTo(Stretch.PAUSED);
        assertThat(in(DocumentStatus.SENT, ids)).isOne();
    }

    @Test
    void aMeshThatIsBusyInTheMiddleOfACollectionEndsIt() {
        List.of("M1", "M2", "M3")
                .forEach(id -> desk.mesh().deposits(WaitingMessage.message(id, "THEM", ANSWERING, id)));
        desk.mesh().meets(Step.DOWNLOAD, Mishap.MESH_IS_BUSY);

        desk.collectionFails();

        assertThat(desk.mesh().waiting()).hasSize(3);
    }
}
