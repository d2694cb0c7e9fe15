package org.senddocument.service.passing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.validation.Breach;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.reconciling.Clearing;
import org.senddocument.service.reconciling.Collector;
import org.senddocument.service.reconciling.DoubtfulDocuments;
import org.senddocument.service.reconciling.OverdueTracking;
import org.senddocument.service.sending.Claim;
import org.senddocument.service.sending.Doubts;
import org.senddocument.service.sending.Outbox;
import org.senddocument.service.sending.Parcel;
import org.senddocument.service.sending.PostLedger;
import org.senddocument.service.sending.SendingRound;
import org.senddocument.service.sending.Stretch;

/** How documents leave a server and what MESH says of them, step by step as a test asks for it. */
class SendingServer extends Server {

    SendingServer(String start, TestDatabase database, GpConnectVersion version) {
        super(start, database, version);
    }

    /** What the job does first. @return how many moved into the queue */
    int queued() {
        return done(Outbox.class, outbox -> outbox.queueWhatHasWaited(100));
    }

    /** Sends what is due now; MESH answers each with this. @return how many were offered */
    int offered(SendOutcome outcome) {
        queued();
        int offered = 0;
        Instant asOf = now();
        Optional<Claim> claim = claimed(asOf);
        while (claim.isPresent()) {
            Parcel parcel = (Parcel) claim.get();
            record(parcel, outcome);
            offered++;
            claim = claimed(asOf);
        }
        return offered;
    }

    /** What a run of the job does: clears up what is in doubt, and posts what is due. */
    void sent() {
        queued();
        sent(done(DoubtfulDocuments.class, doubtful -> doubtful.clearUp(id -> true))
                .cleared());
    }

    /** Empties the mailbox, and lives by what was in it. */
    void collected() {
        done(Collector.class, Collector::collect);
    }

    /** Takes the next document and posts it; MESH answers when the rest is done. */
    void answeredLater(Runnable whileItIsPosted, SendOutcome outcome) {
        Parcel parcel = (Parcel) claimed(now()).orElseThrow();
        whileItIsPosted.run();
        record(parcel, outcome);
    }

    /** Posts a document in doubt once more. */
    void postedAgain(UUID reference, SendOutcome outcome) {
        long id = changed(reference, Document::id);
        record(
                (Parcel) done(Outbox.class, outbox -> outbox.claimInDoubt(id, dispatch -> {}))
                        .orElseThrow(),
                outcome);
    }

    private void record(Parcel parcel, SendOutcome outcome) {
        done(PostLedger.class, ledger -> ledger.record(parcel, outcome, dispatch -> {}));
        inFlight.disembarks();
    }

    /** Takes the next document and posts it; what became of that is never written down. */
    long leftBehind(Runnable whileItIsPosted) {
        Parcel parcel = (Parcel) claimed(now()).orElseThrow();
        whileItIsPosted.run();
        inFlight.disembarks();
        return parcel.documentId();
    }

    /** What the job does before it posts anything. @return what it counts */
    Clearing clearedUp(Function<String, Optional<String>> meshSays) {
        tracking = new Tracked(meshSays);
        return done(DoubtfulDocuments.class, doubtful -> doubtful.clearUp(id -> true));
    }

    /** What the job does then: one stretch of one worker. */
    Stretch sent(List<Long> cleared) {
        queued();
        return done(
                SendingRound.class,
                round -> round.send(cleared, () -> false, dispatch -> {}, (id, reason) -> {
                    throw new AssertionError(reason);
                }));
    }

    /** Posts what is in doubt now once more; MESH answers it with this. */
    void againInDoubt(SendOutcome outcome) {
        for (long id : done(Doubts.class, Doubts::inDoubt)) {
            done(Outbox.class, outbox -> outbox.claimInDoubt(id, dispatch -> {}))
                    .map(Parcel.class::cast)
                    .ifPresent(parcel -> record(parcel, outcome));
        }
    }

    /** Empties the mailbox, and fails; what is written down of that stands, as on a server. */
    void collectionFails() {
        boolean failed = done(Collector.class, collector -> {
            try {
                collector.collect();
                return false;
            } catch (MeshUnavailableException e) {
                return true;
            }
        });
        if (!failed) {
            throw new AssertionError("the mailbox was emptied");
        }
    }

    /** What the job does of what is overdue. @return what it counts */
    Map<String, Long> tracked(DeliveryTracking meshSays, List<String> faults) {
        whereabouts = meshSays;
        return done(OverdueTracking.class, overdue -> overdue.track(() -> false, faults::add));
    }

    /** Takes all that is due, and hands over each message as it leaves; MESH takes it. @return how many */
    int posted(Consumer<MeshParcel> mesh) {
        Instant asOf = now();
        int posted = 0;
        for (Optional<Claim> claim = handedOver(asOf, mesh); claim.isPresent(); claim = handedOver(asOf, mesh)) {
            Parcel parcel = (Parcel) claim.get();
            SendOutcome taken = new SendOutcome.Taken("mesh-" + parcel.documentId());
            record(parcel, taken);
            posted++;
        }
        return posted;
    }

    /** Here a message can be read only within the transaction that claims it. */
    private Optional<Claim> handedOver(Instant asOf, Consumer<MeshParcel> mesh) {
        return done(Outbox.class, outbox -> {
            Optional<Claim> claim = outbox.claimNext(asOf, Set.of(), dispatch -> {});
            claim.ifPresent(taken -> mesh.accept(((Parcel) taken).message()));
            return claim;
        });
    }

    /** From now on our own check finds this wrong with every message. */
    void findsInEveryMessage(Breach breach) {
        check = (message, version, address) -> List.of(breach);
    }

    /** Takes the next document, which our own check refuses. */
    void refused() {
        Claim claim = claimed(now()).orElseThrow();
        if (claim instanceof Parcel) {
            throw new AssertionError("it would have left");
        }
    }

    private Optional<Claim> claimed(Instant asOf) {
        return done(Outbox.class, outbox -> outbox.claimNext(asOf, Set.of(), dispatch -> {}));
    }
}
