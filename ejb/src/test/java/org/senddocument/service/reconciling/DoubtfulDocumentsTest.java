package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.sending.Doubts;
import org.senddocument.service.sending.MailboxAccess;

/** More documents in doubt than anybody looks at one by one. */
class DoubtfulDocumentsTest {

    private static final int MANY = 1200;

    private final List<Long> inDoubt =
            new ArrayList<>(LongStream.rangeClosed(1, MANY).boxed().toList());
    private final AtomicInteger collections = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final DoubtfulDocuments doubtful = new DoubtfulDocuments();
    private boolean answering = true;

    private final class Book extends Doubts {

        @Override
        public List<Long> inDoubt() {
            return List.copyOf(inDoubt);
        }

        @Override
        public Optional<String> localIdOf(long documentId) {
            return Optional.of("A12345-" + documentId);
        }

        @Override
        public Optional<String> begunAs(long documentId) {
            return Optional.empty();
        }

        @Override
        public boolean holdBack(long documentId) {
            return true;
        }
    }

    private final class Tracking implements MessageTracking {

        @Override
        public Optional<String> withLocalId(String localId) {
            asked.incrementAndGet();
            if (!answering) {
                throw new MeshUnavailableException("MESH answered 500");
            }
            return Optional.empty();
        }

        @Override
        public Optional<String> whole(String meshMessageId) {
            throw new AssertionError("none was begun in parts");
        }
    }

    @BeforeEach
    void connect() {
        doubtful.doubts = new Book();
        doubtful.tracking = new Tracking();
        doubtful.access = new MailboxAccess() {
            @Override
            public void failed(MeshUnavailableException fault) {
                // The pause is another test's.
            }
        };
        doubtful.collector = new Collector() {
            @Override
            public CollectionReport collect() {
                collections.incrementAndGet();
                inDoubt.remove(0);
                inDoubt.add(MANY + 1L);
                return new CollectionReport();
            }
        };
    }

    @Test
    void whileMeshCannotBeAskedNoneOfThemIsPostedAgain() {
        answering = false;

        Clearing clearing = doubtful.clearUp(id -> true);

        assertThat(clearing.cleared()).isEmpty();
        assertThat(clearing.counts()).containsEntry("heldBack", MANY - 1L);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatWasInDoubtBeforeTheMailboxWasEmptiedAndStillIsMayGoOnceMore() {
        Clearing clearing = doubtful.clearUp(id -> true);

        assertThat(clearing.cleared())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, MANY).boxed().toList());
    }

    @Test
    void eachWorkerSeesToItsShareAndEmptiesTheMailboxThoughItHasNone() {
        Clearing none = doubtful.clearUp(id -> false);

        assertThat(none.cleared()).isEmpty();
        assertThat(asked).hasValue(0);
        assertThat(collections).hasValue(1);
    }
}
