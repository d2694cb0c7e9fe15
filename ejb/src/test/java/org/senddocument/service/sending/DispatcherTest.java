package org.senddocument.service.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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
    private final FailingLedger ledger = new FailingLedger();
    private final List<Duration> waits = new ArrayList<>();
    private final List<Boolean> inFlightMeanwhile = new ArrayList<>();
    private final Dispatcher dispatcher = new Dispatcher();

    /** What it claims is in flight before its commit. */
    private final class FailingOutbox extends Outbox {

        private boolean commitFails;

        @Override
        public Optional<Claim> claimNext(Instant asOf, Set<Long> except, Tally tally) {
            DispatcherTest.this.inFlight.takesOff(ID);
            if (commitFails) {
                throw new IllegalStateException("the line broke at the commit");
            }
            return Optional.of(new Parcel(ID, new UUID(0, 1), 1, Parcels.parcel()));
        }
    }

    /** Each of so many records fails. */
    private final class FailingLedger extends PostLedger {

        private int failures;
        private RuntimeException fault = new EJBException(new PersistenceException(new SQLException("away", "08006")));
        private SendOutcome recorded;

        @Override
        public Dispatch record(Parcel parcel, SendOutcome outcome, Tally tally) {
            inFlightMeanwhile.add(inFlight.has(ID));
            if (failures > 0) {
                failures--;
                throw fault;
            }
            recorded = outcome;
            return new Dispatch(parcel.reference(), DocumentStatus.SENT, null, null);
        }
    }

    @BeforeEach
    void connect() {
        dispatcher.inFlight = inFlight;
        dispatcher.outbox = outbox;
        dispatcher.posting = new Posting();
        dispatcher.posting.mailbox = mailbox;
        dispatcher.posting.uploads = new Uploads();
        dispatcher.posting.logbook = new Logbook();
        dispatcher.posting.logbook.ledger = ledger;
        dispatcher.posting.logbook.pause = waits::add;
        dispatcher.posting.access = new MailboxAccess() {
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
        ledger.failures = 5;

        Optional<Dispatch> dispatch = dispatched();

        assertThat(dispatch).map(Dispatch::status).contains(DocumentStatus.SENT);
        assertThat(ledger.recorded).isInstanceOf(SendOutcome.Taken.class);
        assertThat(mailbox.peer().sent()).hasSize(1);
        assertThat(inFlightMeanwhile).hasSize(6).containsOnly(true);
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(30));
        assertThat(inFlight.has(ID)).isFalse();
    }

    @Test
    void aDatabaseThatStaysAwayLeavesADoubtAndNobodyInFlight() {
        ledger.failures = Integer.MAX_VALUE;

        assertThatThrownBy(this::dispatched).isInstanceOf(TroubledDocumentException.class);

        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(4).plusSeconds(30));
        assertThat(inFlight.has(ID)).isFalse();
    }

    @Test
    void aFaultOfOursIsToldAtOnceAndLeavesADoubt() {
        ledger.failures = Integer.MAX_VALUE;
        ledger.fault = new EJBException(new IllegalStateException("no such move"));

        assertThatThrownBy(this::dispatched)
                .isInstanceOf(TroubledDocumentException.class)
                .hasCause(ledger.fault);

        assertThat(waits).isEmpty();
        assertThat(inFlightMeanwhile).hasSize(1);
        assertThat(inFlight.has(ID)).isFalse();
    }

    @Test
    void whatADatabaseSaysOfAValueStandsInNoLog() {
        ledger.failures = Integer.MAX_VALUE;
        ledger.fault = new EJBException(new PersistenceException(new SQLException("too long: 'Sample'", "22001")));
        Logger log = Logger.getLogger(Logbook.class.getName());
        List<LogRecord> told = new ArrayList<>();
        Handler handler = new Listener(told);
        log.addHandler(handler);

        assertThatThrownBy(this::dispatched).isInstanceOf(TroubledDocumentException.class);
        log.removeHandler(handler);

        assertThat(told).singleElement().satisfies(record -> {
            assertThat(record.getThrown()).isNull();
            assertThat(record.getMessage())
                    .contains("SQLException of SQL state 22001")
                    .doesNotContain("Sample");
        });
    }

    private static final class Listener extends Handler {

        private final List<LogRecord> told;

        private Listener(List<LogRecord> told) {
            this.told = told;
        }

        @Override
        public void publish(LogRecord record) {
            told.add(record);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
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
