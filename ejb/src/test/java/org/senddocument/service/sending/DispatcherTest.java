package org.senddocument.service.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.mesh.InMemoryMeshMailbox;
import org.senddocument.mesh.Parcels;
import org.senddocument.service.mailbox.SendOutcome;

/** One document on its way, with a database that is away at the worst moment. */
class DispatcherTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final long ID = 17;

    private final InMemoryMeshMailbox mailbox = new InMemoryMeshMailbox();
    private final InFlight inFlight = new InFlight();
    private final FailingOutbox outbox = new FailingOutbox();
    private final List<Duration> waits = new ArrayList<>();
    private final List<Boolean> inFlightMeanwhile = new ArrayList<>();
    private final Dispatcher dispatcher = new Dispatcher();

    /** What it claims is in flight before its commit; what it records can fail. */
    private final class FailingOutbox extends Outbox {

        private boolean commitFails;
        private int recordsFail;
        private SendOutcome recorded;

        @Override
        public Optional<Claim> claimNext(Instant asOf, Set<Long> except, Tally tally) {
            DispatcherTest.this.inFlight.takesOff(ID);
            if (commitFails) {
                throw new IllegalStateException("the line broke at the commit");
            }
            return Optional.of(new Parcel(ID, new UUID(0, 1), 1, Parcels.parcel()));
        }

        @Override
        public Dispatch record(Parcel parcel, SendOutcome outcome, Tally tally) {
            inFlightMeanwhile.add(DispatcherTest.this.inFlight.has(ID));
            if (recordsFail > 0) {
                recordsFail--;
                throw new IllegalStateException("the database is away");
            }
            recorded = outcome;
            return new Dispatch(parcel.reference(), DocumentStatus.SENT, null, null);
        }
    }

    @BeforeEach
    void connect() {
        dispatcher.inFlight = inFlight;
        dispatcher.outbox = outbox;
        dispatcher.mailbox = mailbox;
        dispatcher.uploads = new Uploads();
        dispatcher.logbook = new Logbook();
        dispatcher.logbook.outbox = outbox;
        dispatcher.logbook.pause = waits::add;
        dispatcher.access = new MailboxAccess() {
            @Override
            public void answered() {
                // There is no pause to end.
            }
        };
    }

    private Optional<Dispatch> dispatched() {
        return dispatcher.dispatchNext(NOW, Set.of(), dispatch -> {});
    }

    @Test
    void whatMeshSaidIsHeldOnToWhileTheDatabaseIsAwayAndPostedOnce() {
        outbox.recordsFail = 5;

        Optional<Dispatch> dispatch = dispatched();

        assertThat(dispatch).map(Dispatch::status).contains(DocumentStatus.SENT);
        assertThat(outbox.recorded).isInstanceOf(SendOutcome.Taken.class);
        assertThat(mailbox.peer().sent()).hasSize(1);
        assertThat(inFlightMeanwhile).hasSize(6).containsOnly(true);
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(30));
        assertThat(inFlight.has(ID)).isFalse();
    }

    @Test
    void aDatabaseThatStaysAwayLeavesADoubtAndNobodyInFlight() {
        outbox.recordsFail = Integer.MAX_VALUE;

        assertThatThrownBy(this::dispatched).isInstanceOf(TroubledDocumentException.class);

        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(4).plusSeconds(30));
        assertThat(inFlight.has(ID)).isFalse();
    }

    @Test
    void aClaimWhoseCommitFailedIsNotInFlightForEver() {
        outbox.commitFails = true;

        assertThatThrownBy(this::dispatched).isInstanceOf(IllegalStateException.class);

        assertThat(inFlight.has(ID)).isFalse();
        assertThat(inFlight.closesWithin(Duration.ZERO)).isTrue();
    }

    @Test
    void aServerThatStopsClaimsNothingMore() {
        inFlight.closesWithin(Duration.ZERO);

        assertThat(dispatched()).isEmpty();
        assertThat(mailbox.peer().sent()).isEmpty();
    }
}
