package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/** What every mailbox promises to who sends. */
public interface SendingContract extends MailboxUnderTest {

    @Test
    default void aMessageThatMeshTakesGetsAnIdOfItsOwn() {
        SendOutcome first = getMailbox().send(Parcels.parcel("one"));
        SendOutcome second = getMailbox().send(Parcels.parcel("two"));

        assertThat(first).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.meshMessageId())
                .isNotBlank());
        assertThat(second).isInstanceOf(Taken.class).isNotEqualTo(first);
    }

    @Test
    default void aMessageArrivesAsItWasByteForByte() {
        byte[] body = Parcels.noise(300_000);

        getMailbox().send(Parcels.parcel(body));

        assertThat(getPeer().sent()).singleElement().satisfies(sent -> {
            assertThat(sent.body()).isEqualTo(body);
            assertThat(sent.to()).isEqualTo(Parcels.TO);
            assertThat(sent.workflowId()).isEqualTo(SENDING);
            assertThat(sent.subject()).isEqualTo(Parcels.SUBJECT);
            assertThat(sent.localId()).isEqualTo("A12345");
        });
    }

    @Test
    default void aMessageIsSentAgainWithTheSameBytes() {
        MeshParcel parcel = Parcels.parcel(Parcels.noise(1000));
        getPeer().meets(Step.SEND, Mishap.THE_ANSWER_IS_LOST);

        getMailbox().send(parcel);
        getMailbox().send(parcel);

        List<SentMessage> sent = getPeer().sent();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).body()).isEqualTo(sent.get(0).body());
    }

    @Test
    default void aRefusalKeepsTheCodeOfMeshAndLeavesNothingBehind() {
        getPeer().refusesNext("12", "Unregistered to address");

        SendOutcome outcome = getMailbox().send(Parcels.parcel());

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("12");
            assertThat(refused.reason()).contains("Unregistered to address");
        });
        assertThat(getPeer().sent()).isEmpty();
    }

    @Test
    default void whileMeshIsBusyAMessageWaitsAsLongAsItAsks() {
        getPeer().isBusyNext(Duration.ofSeconds(90));

        SendOutcome outcome = getMailbox().send(Parcels.parcel());

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> {
            assertThat(later.retryAfter()).contains(Duration.ofSeconds(90));
            assertThat(later.isOfMailbox()).isTrue();
            assertThat(later.mayHaveArrived()).isFalse();
        });
    }

    @Test
    default void aMessageWhoseAnswerIsLostMayHaveArrivedAndIsNotSentTwiceByItself() {
        getPeer().meets(Step.SEND, Mishap.THE_ANSWER_IS_LOST);

        SendOutcome outcome = getMailbox().send(Parcels.parcel());

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isTrue());
        assertThat(getPeer().sent()).hasSize(1);
    }

    @Test
    default void whileMeshIsDownAMessageDoesNotArrive() {
        getPeer().goesDown();

        SendOutcome outcome = getMailbox().send(Parcels.parcel());

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> {
            assertThat(later.mayHaveArrived()).isFalse();
            assertThat(later.isOfMailbox()).isTrue();
        });
        assertThat(getPeer().sent()).isEmpty();
    }

    @Test
    default void aLineBreakInTheSubjectIsRefusedBeforeMeshHearsOfIt() {
        SendOutcome outcome = getMailbox().send(Parcels.parcelWithSubject("report\r\nMex-To: ANOTHER"));

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(getPeer().sent()).isEmpty();
    }

    @Test
    default void anEmptyMessageIsRefused() {
        assertThat(getMailbox().send(Parcels.parcel(new byte[0]))).isInstanceOf(Refused.class);
    }

    @Test
    default void manyThreadsMaySendAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<SendOutcome>> sendings = IntStream.range(0, 20)
                    .<Callable<SendOutcome>>mapToObj(i -> () -> getMailbox().send(Parcels.parcel("body " + i)))
                    .toList();

            List<SendOutcome> outcomes = new ArrayList<>();
            for (Future<SendOutcome> future : threads.invokeAll(sendings)) {
                outcomes.add(future.get());
            }

            assertThat(outcomes).hasOnlyElementsOfType(Taken.class).doesNotHaveDuplicates();
            assertThat(bodies()).hasSize(20);
        } finally {
            threads.shutdownNow();
        }
    }

    private Set<String> bodies() {
        return getPeer().sent().stream()
                .map(sent -> new String(sent.body(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "THE_REQUEST_IS_LOST, true, 0",
        "THE_ANSWER_IS_LOST, true, 1",
        "MESH_IS_BUSY, false, 0",
        "MESH_HAS_A_FAULT, true, 0"
    })
    default void aSendingThatMeetsAMishapIsToBeTriedLaterAndLeavesADoubtWhereItMayHaveArrived(
            Mishap mishap, boolean mayHaveArrived, int arrived) {
        getPeer().meets(Step.SEND, mishap);

        SendOutcome outcome = getMailbox().send(Parcels.parcel());

        assertThat(outcome).isInstanceOfSatisfying(TryLater.class, later -> assertThat(later.mayHaveArrived())
                .isEqualTo(mayHaveArrived));
        assertThat(getPeer().sent()).hasSize(arrived);
        assertThat(getMailbox().send(Parcels.parcel())).isInstanceOf(Taken.class);
        assertThat(getPeer().sent()).hasSize(arrived + 1);
    }
}
