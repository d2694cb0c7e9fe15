package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.mesh.PostOffice.Manner;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.MessageBody;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Concern;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/**
 * A mailbox without a network, which keeps the promises of the real one ({@link MeshMailboxContract}). A test tells its
 * {@link #peer} how to behave and asks it what came. Safe for many threads.
 */
public final class InMemoryMeshMailbox implements MeshMailbox {

    private final PostOffice office = new PostOffice();

    public MeshPeer peer() {
        return office;
    }

    @Override
    public void handshake() {
        ask(Step.HANDSHAKE, () -> true);
    }

    @Override
    public SendOutcome send(MeshParcel parcel, Consumer<String> begun) {
        Optional<Refused> fault = ParcelHeaders.fault(parcel);
        if (fault.isPresent()) {
            return fault.get();
        }
        return office.isDown() ? new TryLater("MESH is down", Optional.empty(), false, Concern.MAILBOX) : meet(parcel);
    }

    private SendOutcome meet(MeshParcel parcel) {
        Manner manner = office.nextManner();
        if (manner instanceof Manner.Refuses refuses) {
            return new Refused(refuses.code(), refuses.text());
        }
        if (manner instanceof Manner.IsBusy busy) {
            return new TryLater("MESH is busy", Optional.of(busy.retryAfter()), false, Concern.MAILBOX);
        }
        return office.mishapOf(Step.SEND)
                .map(mishap -> mishap(mishap, parcel))
                .orElseGet(() -> new Taken(office.keep(message(parcel))));
    }

    private SendOutcome mishap(Mishap mishap, MeshParcel parcel) {
        if (mishap == Mishap.THE_ANSWER_IS_LOST) {
            office.keep(message(parcel));
        }
        boolean busy = mishap == Mishap.MESH_IS_BUSY;
        Concern concern = busy ? Concern.MAILBOX : Concern.MESSAGE;
        return new TryLater("no good answer from MESH", Optional.empty(), !busy, concern);
    }

    /** Asks for what can be asked for again. */
    private <T> T ask(Step step, Supplier<T> question) {
        failBusyWhere(office.isDown());
        Optional<Mishap> mishap = office.mishapOf(step);
        failBusyWhere(mishap.filter(Mishap.MESH_IS_BUSY::equals).isPresent());
        failWhere(mishap.isPresent() && mishap.get() != Mishap.THE_ANSWER_IS_LOST);
        T answer = question.get();
        failWhere(mishap.isPresent());
        return answer;
    }

    private static void failBusyWhere(boolean busy) {
        if (busy) {
            throw MeshUnavailableException.busy("MESH is busy", Optional.empty());
        }
    }

    private static void failWhere(boolean failing) {
        if (failing) {
            throw new MeshUnavailableException("no good answer from MESH");
        }
    }

    private static SentMessage message(MeshParcel parcel) {
        Map<String, String> headers = ParcelHeaders.of(parcel);
        return new SentMessage(
                headers.get("Mex-To"),
                headers.get("Mex-WorkflowID"),
                headers.get("Mex-Subject"),
                headers.get("Mex-LocalID"),
                bytes(parcel.body()));
    }

    /** Holds the sender to what it promises of a body: its length, and the same bytes whenever it is opened. */
    private static byte[] bytes(MessageBody body) {
        try (InputStream first = body.open();
                InputStream second = body.open()) {
            byte[] bytes = first.readAllBytes();
            assertThat((long) bytes.length).as("length of the body").isEqualTo(body.length());
            assertThat(second.readAllBytes()).as("the body, opened again").isEqualTo(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InboxPage inbox(String workflowId, Optional<String> page) {
        PostOffice.Page found = ask(Step.LIST, () -> office.page(workflowId, page));
        return new InboxPage(found.ids(), found.after());
    }

    @Override
    public <T> Optional<T> download(String meshMessageId, Function<MeshDelivery, T> reader) {
        return ask(Step.DOWNLOAD, () -> office.find(meshMessageId)).map(message -> read(message, reader));
    }

    private <T> T read(WaitingMessage message, Function<MeshDelivery, T> reader) {
        DeliveryBody body = new DeliveryBody(stream(message.body()), 1, number -> InputStream.nullInputStream());
        try (body) {
            return reader.apply(delivery(message, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            body.failure().ifPresent(failure -> {
                throw new MeshUnavailableException("the body broke off", failure);
            });
        }
    }

    private InputStream stream(byte[] body) {
        if (!office.breaksNow()) {
            return new ByteArrayInputStream(body);
        }
        InputStream half = new ByteArrayInputStream(Arrays.copyOf(body, body.length / 2));
        return new SequenceInputStream(half, new BrokenStream());
    }

    private static MeshDelivery delivery(WaitingMessage message, InputStream body) {
        return new MeshDelivery(
                message.id(),
                message.report(),
                message.from(),
                message.workflowId(),
                message.localId(),
                message.linkedMessageId(),
                message.statusCode(),
                message.statusDescription(),
                body);
    }

    @Override
    public void acknowledge(String meshMessageId) {
        ask(Step.ACKNOWLEDGE, () -> office.acknowledge(meshMessageId));
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line broke");
        }
    }
}
