package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** What every mailbox promises of a question that goes wrong: that it is no answer, and can be asked again. */
public interface MishapContract extends MailboxUnderTest {

    @Test
    default void theHandshakeIsAnswered() {
        getMailbox().handshake();
    }

    @Test
    default void whileMeshIsDownNothingIsTakenForAnAnswer() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));
        getPeer().goesDown();

        List<Consumer<MeshMailbox>> calls = List.of(
                MeshMailbox::handshake,
                mailbox -> mailbox.inbox(ANSWERING, Optional.empty()),
                mailbox -> mailbox.download(id, MailboxUnderTest::bytes),
                mailbox -> mailbox.acknowledge(id));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(() -> call.accept(getMailbox()))
                .isInstanceOf(MeshUnavailableException.class));
        getPeer().comesBack();
        assertThat(getMailbox().inbox(ANSWERING, Optional.empty()).messageIds()).containsExactly(id);
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
    @MethodSource("org.senddocument.mesh.MishapContract#questionsAndMishaps")
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
                assertThat(getMailbox().download(id, MailboxUnderTest::bytes)).isPresent();
            case ACKNOWLEDGE -> getMailbox().acknowledge(id);
            default -> throw new IllegalArgumentException("no question: " + step);
        }
    }
}
