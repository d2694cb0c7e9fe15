package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** What every mailbox promises to who collects. */
public interface CollectingContract extends MailboxUnderTest {

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
            return MailboxUnderTest.bytes(delivery);
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
            assertThat(MailboxUnderTest.bytes(delivery)).isEmpty();
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

        assertThatThrownBy(() -> getMailbox().download(id, CollectingContract::whatCanBeRead))
                .isInstanceOf(MeshUnavailableException.class);
        assertThat(getPeer().waiting()).containsExactly(id);
    }

    @Test
    default void aMessageThatIsNotAcknowledgedComesAgain() {
        String id = getPeer().deposits(WaitingMessage.message("M1", "THEM", ANSWERING, "one"));

        getMailbox().download(id, MailboxUnderTest::bytes);

        assertThat(getMailbox().inbox(ANSWERING, Optional.empty()).messageIds()).containsExactly(id);
        assertThat(getMailbox().download(id, MailboxUnderTest::bytes)).isPresent();
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

    private static String whatCanBeRead(MeshDelivery delivery) {
        try {
            return "whole: " + delivery.body().readAllBytes().length;
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
