package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.content.ContentChunk;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.mesh.InMemoryMeshMailbox;
import org.senddocument.mesh.WaitingMessage;
import org.senddocument.service.Services;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.SendOutcome;

/** What is taken from the mailbox, what is left in it, and that it comes to an end. */
class CollectorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final String SENDING = "GPCONNECT_SEND_DOCUMENT";
    private static final String ANSWERING = "GPCONNECT_SEND_DOCUMENT_ACK";

    private final TestDatabase database = TestDatabase.h2();
    private final Watched mailbox = new Watched();
    private final LeftAtMesh left = new LeftAtMesh();
    private final AtomicLong limit = new AtomicLong(Long.MAX_VALUE);

    @AfterEach
    void close() {
        database.close();
    }

    /** A mailbox that counts, and whose pages may lead in a circle. */
    private static final class Watched implements MeshMailbox {

        private final InMemoryMeshMailbox mailbox = new InMemoryMeshMailbox();
        private final AtomicInteger downloads = new AtomicInteger();
        private final AtomicInteger pages = new AtomicInteger();
        private Map<String, String> circle = Map.of();

        @Override
        public void handshake() {
            mailbox.handshake();
        }

        @Override
        public SendOutcome send(MeshParcel parcel, Consumer<String> begun) {
            return mailbox.send(parcel, begun);
        }

        @Override
        public InboxPage inbox(String workflowId, Optional<String> page) {
            if (circle.isEmpty()) {
                return mailbox.inbox(workflowId, page);
            }
            assertThat(pages.incrementAndGet()).as("pages").isLessThan(100);
            return new InboxPage(List.of(), Optional.of(circle.get(page.orElse("start"))));
        }

        @Override
        public <T> Optional<T> download(String meshMessageId, Function<MeshDelivery, T> reader) {
            downloads.incrementAndGet();
            return mailbox.download(meshMessageId, reader);
        }

        @Override
        public void acknowledge(String meshMessageId) {
            mailbox.acknowledge(meshMessageId);
        }
    }

    private CollectionReport collected() {
        return database.inTransaction(entities -> {
            Services services = Services.with(entities)
                    .given(Clock.class, CLOCK)
                    .given(MeshMailbox.class, mailbox)
                    .given(LeftAtMesh.class, left)
                    .given(StoredMessages.class, new StoredMessages() {
                        @Override
                        void look(BooleanSupplier stopped, CollectionReport report) {
                            // What is in them is another test's.
                        }
                    })
                    .given(PauseLengths.class, new PauseLengths(List.of(Duration.ofMinutes(1))));
            Delivery delivery = services.get(Delivery.class);
            delivery.store = new ContentStore() {
                @Override
                public StagedContent stage(ContentRole role, String type, String title, InputStream body, long most) {
                    limit.set(most);
                    throw new ContentTooLargeException(most);
                }
            };
            return services.get(Collector.class).collect();
        });
    }

    private void deposit(WaitingMessage message) {
        mailbox.mailbox.peer().deposits(message);
    }

    private List<String> waiting() {
        return mailbox.mailbox.peer().waiting();
    }

    @Test
    void aLetterToAnotherSystemThatSharesTheMailboxIsLeftToIt() {
        deposit(WaitingMessage.message("LETTER", "THEM", SENDING, "a letter to the practice system"));
        deposit(WaitingMessage.report("REPORT", SENDING, "OURS", "14", "Undelivered message"));
        deposit(WaitingMessage.message("ANSWER", "THEM", ANSWERING, "an answer"));

        CollectionReport report = collected();

        assertThat(waiting()).containsExactly("LETTER");
        assertThat(report.counts()).containsEntry("collected", 2L).containsEntry("leftAtMesh", 1L);
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void aLetterToAnotherIsLookedAtOnceHoweverLongItWaits() {
        deposit(WaitingMessage.message("LETTER", "THEM", SENDING, "a letter to the practice system"));

        collected();
        collected();

        assertThat(mailbox.downloads).hasValue(1);
        assertThat(waiting()).containsExactly("LETTER");
    }

    @Test
    void lettersToAnotherKeepNoneOfOursWaiting() {
        for (int i = 0; i < 600; i++) {
            deposit(WaitingMessage.message("LETTER" + i, "THEM", SENDING, "x"));
        }
        deposit(WaitingMessage.report("REPORT", SENDING, "OURS", "14", "Undelivered message"));

        collected();

        assertThat(waiting()).hasSize(600).doesNotContain("REPORT");
    }

    @Test
    void whatIsTooLargeStaysAtMeshIsToldAndIsNotFetchedAgain() {
        deposit(WaitingMessage.message("LARGE", "THEM", ANSWERING, new byte[ContentChunk.SIZE + 1]));

        CollectionReport first = collected();
        CollectionReport second = collected();

        assertThat(limit).hasValue(200L * 1024 * 1024);
        assertThat(first.faults()).singleElement().asString().contains("LARGE", "larger than");
        assertThat(second.faults()).isEqualTo(first.faults());
        assertThat(mailbox.downloads).hasValue(1);
        assertThat(waiting()).containsExactly("LARGE");
    }

    @Test
    void pagesThatLeadInACircleComeToAnEnd() {
        mailbox.circle = Map.of("start", "one", "one", "two", "two", "one");

        collected();

        assertThat(mailbox.pages).hasValue(4 * 3);
    }
}
