package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/** What every mailbox promises, real or not: each implementation has a test that implements this. */
public interface MeshMailboxContract {

    String SENDING = "GPCONNECT_SEND_DOCUMENT";
    String ANSWERING = "GPCONNECT_SEND_DOCUMENT_ACK";

    MeshMailbox getMailbox();

    MeshPeer getPeer();

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

    @Test
    default void theHandshakeIsAnswered() {
        getMailbox().handshake();
    }

    @Test
    default void theInboxListsOneWorkflowOldestFirst() {
        String first = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));
        getPeer().deposits(WaitingMessage.message("M2", "THEM", "OTHER_WORKFLOW", "two"));
        String third = getPeer().deposits(WaitingMessage.report("M3", ANSWERING, "SENT1", "14", "Undelivered message"));

        InboxPage page = getMailbox().inbox(ANSWERING, Optional.empty());

        assertThat(page.messageIds()).containsExactly(first, third);
        assertThat(page.next()).isEmpty();
    }

    @Test
    default void anEmptyPageMayBeFollowedByAnother() {
        getPeer().listsAtMost(2);
        IntStream.range(0, 4)
                .forEach(i -> getPeer().deposits(WaitingMessage.message("F" + i, "THEM", "OTHER_WORKFLOW", "x")));
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));

        InboxPage first = getMailbox().inbox(ANSWERING, Optional.empty());
        InboxPage second = getMailbox().inbox(ANSWERING, first.next());
        InboxPage third = getMailbox().inbox(ANSWERING, second.next());

        assertThat(first.messageIds()).isEmpty();
        assertThat(first.next()).isPresent();
        assertThat(second.next()).isPresent();
        assertThat(third).isEqualTo(new InboxPage(List.of(id), Optional.empty()));
    }

    @Test
    default void whatIsAcknowledgedBetweenTwoPagesHidesNothing() {
        getPeer().listsAtMost(1);
        List<String> ids = Stream.of("M1", "M2", "M3")
                .map(id -> getPeer().deposits(WaitingMessage.message(id, "THEM", ANSWERING, id)))
                .toList();

        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            InboxPage page = getMailbox().inbox(ANSWERING, next);
            page.messageIds().forEach(id -> getMailbox().acknowledge(id));
            seen.addAll(page.messageIds());
            next = page.next();
        } while (next.isPresent());

        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    default void aMessageIsHandedOverWithItsHeadersAndItsBytes() {
        byte[] body = Parcels.noise(200_000);
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, body));

        Optional<byte[]> read = getMailbox().download(id, delivery -> {
            assertThat(delivery.messageId()).isEqualTo(id);
            assertThat(delivery.report()).isFalse();
            assertThat(delivery.from()).contains("THEM");
            assertThat(delivery.workflowId()).contains(ANSWERING);
            assertThat(delivery.localId()).contains("THEIRS");
            assertThat(delivery.linkedMessageId()).isEmpty();
            return bytes(delivery);
        });

        assertThat(read).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(body));
    }

    @Test
    default void aReportNamesOurMessageAndWhy() {
        String id = getPeer().deposits(WaitingMessage.report("R1", SENDING, "SENT1", "EPL-152", "Invalid NHS Number"));

        Optional<String> read = getMailbox().download(id, delivery -> {
            assertThat(delivery.report()).isTrue();
            assertThat(delivery.from()).isEmpty();
            assertThat(delivery.statusCode()).contains("EPL-152");
            assertThat(delivery.statusDescription()).contains("Invalid NHS Number");
            assertThat(bytes(delivery)).isEmpty();
            return delivery.linkedMessageId().orElseThrow();
        });

        assertThat(read).contains("SENT1");
    }

    @Test
    default void aMessageThatMeshHasNoMoreIsNotHandedOver() {
        Optional<String> read = getMailbox().download("NONE", delivery -> "read");

        assertThat(read).isEmpty();
    }

    @Test
    default void aBodyCannotBeReadAfterwards() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));

        InputStream kept = getMailbox().download(id, MeshDelivery::body).orElseThrow();

        assertThatThrownBy(kept::read).isInstanceOf(IOException.class);
    }

    @Test
    default void aBodyThatBreaksOffIsNoDeliveryEvenForAReaderThatDoesNotNotice() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, Parcels.noise(100_000)));
        getPeer().breaksNextBody();

        assertThatThrownBy(() -> getMailbox().download(id, MeshMailboxContract::whatCanBeRead))
                .isInstanceOf(MeshUnavailableException.class);
        assertThat(getPeer().waiting()).containsExactly(id);
    }

    @Test
    default void aMessageThatIsNotAcknowledgedComesAgain() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));

        getMailbox().download(id, MeshMailboxContract::bytes);

        assertThat(getMailbox().inbox(ANSWERING, Optional.empty()).messageIds()).containsExactly(id);
        assertThat(getMailbox().download(id, MeshMailboxContract::bytes)).isPresent();
    }

    @Test
    default void anAcknowledgedMessageIsForgotten() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));

        getMailbox().acknowledge(id);

        assertThat(getPeer().waiting()).isEmpty();
        assertThat(getMailbox().inbox(ANSWERING, Optional.empty()).messageIds()).isEmpty();
    }

    @Test
    default void aMessageMayBeAcknowledgedTwiceAndOneThatIsGoneToo() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));

        getMailbox().acknowledge(id);
        getMailbox().acknowledge(id);
        getMailbox().acknowledge("NONE");

        assertThat(getPeer().waiting()).isEmpty();
    }

    @Test
    default void whileMeshIsDownNothingIsTakenForAnAnswer() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));
        getPeer().goesDown();

        List<Consumer<MeshMailbox>> calls = List.of(
                MeshMailbox::handshake,
                mailbox -> mailbox.inbox(ANSWERING, Optional.empty()),
                mailbox -> mailbox.download(id, MeshMailboxContract::bytes),
                mailbox -> mailbox.acknowledge(id));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(() -> call.accept(getMailbox()))
                .isInstanceOf(MeshUnavailableException.class));
        getPeer().comesBack();
        assertThat(getMailbox().inbox(ANSWERING, Optional.empty()).messageIds()).containsExactly(id);
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

    @ParameterizedTest
    @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "SEND")
    default void whateverABusyMeshIsAskedItSaysThatItIsBusy(Step step) {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));
        getPeer().meets(step, Mishap.MESH_IS_BUSY);

        assertThat(catchThrowable(() -> ask(step, id)))
                .isInstanceOfSatisfying(MeshUnavailableException.class, fault -> assertThat(fault.isBusy())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("org.senddocument.mesh.MeshMailboxContract#questionsAndMishaps")
    default void aQuestionThatMeetsAMishapIsNotAnsweredAndCanBeAskedAgain(Step step, Mishap mishap) {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));
        getPeer().meets(step, mishap);

        Throwable fault = catchThrowable(() -> ask(step, id));

        if (fault != null || !canBeRepeatedUnseen(step, mishap)) {
            assertThat(fault).isInstanceOf(MeshUnavailableException.class);
        }
        ask(step, id);
        assertThat(getPeer().waiting()).hasSize(step == Step.ACKNOWLEDGE ? 0 : 1);
    }

    /** The JDK's client may send a GET once more by itself where the line broke. */
    private static boolean canBeRepeatedUnseen(Step step, Mishap mishap) {
        boolean changesNothing = step == Step.LIST || step == Step.DOWNLOAD;
        boolean lineBroke = mishap == Mishap.THE_REQUEST_IS_LOST || mishap == Mishap.THE_ANSWER_IS_LOST;
        return changesNothing && lineBroke;
    }

    static Stream<Arguments> questionsAndMishaps() {
        return EnumSet.complementOf(EnumSet.of(Step.SEND)).stream()
                .flatMap(step -> Arrays.stream(Mishap.values()).map(mishap -> Arguments.of(step, mishap)));
    }

    private void ask(Step step, String id) {
        switch (step) {
            case HANDSHAKE -> getMailbox().handshake();
            case LIST ->
                assertThat(getMailbox().inbox(ANSWERING, Optional.empty()).messageIds())
                        .containsExactly(id);
            case DOWNLOAD ->
                assertThat(getMailbox().download(id, MeshMailboxContract::bytes))
                        .isPresent();
            case ACKNOWLEDGE -> getMailbox().acknowledge(id);
            default -> throw new IllegalArgumentException("no question: " + step);
        }
    }

    private static byte[] bytes(MeshDelivery delivery) {
        try {
            return delivery.body().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String whatCanBeRead(MeshDelivery delivery) {
        try {
            return "whole: " + delivery.body().readAllBytes().length;
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
