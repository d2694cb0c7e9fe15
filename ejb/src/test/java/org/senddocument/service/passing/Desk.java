package org.senddocument.service.passing;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.validation.Breach;
import org.senddocument.itk3.validation.GpConnectRules;
import org.senddocument.itk3.validation.MessageCheck;
import org.senddocument.mesh.InMemoryMeshMailbox;
import org.senddocument.mesh.MeshPeer;
import org.senddocument.service.Callers;
import org.senddocument.service.Services;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.document.DocumentFilter;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.DocumentViews;
import org.senddocument.service.document.OverdueDocuments;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.node.LeaseClock;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.node.ThisNode;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.service.reconciling.Clearing;
import org.senddocument.service.reconciling.Collector;
import org.senddocument.service.reconciling.DoubtfulDocuments;
import org.senddocument.service.reconciling.LeftAtMesh;
import org.senddocument.service.reconciling.OverdueTracking;
import org.senddocument.service.retention.Retention;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.sending.Claim;
import org.senddocument.service.sending.Doubts;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.InFlight;
import org.senddocument.service.sending.Outbox;
import org.senddocument.service.sending.Parcel;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.sending.SendingRound;
import org.senddocument.service.sending.Stretch;
import org.senddocument.service.submission.DocumentRegister;
import org.senddocument.service.submission.NewDocument;
import org.senddocument.service.submission.SubmissionSettings;
import org.senddocument.service.tracing.EndpointLookup;
import org.senddocument.service.tracing.Tracing;
import org.senddocument.service.tracing.TracingSettings;

/** The services on a database, with a clock that a test moves and a MESH whose answers it gives. */
final class Desk implements AutoCloseable {

    static final Duration DELAY = Duration.ofHours(2);
    static final RetryPolicy RETRIES = new RetryPolicy(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), 0);

    static final PauseLengths PAUSES =
            new PauseLengths(List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4)));

    private static final TracingSettings NOBODY_IS_ASKED =
            new TracingSettings(false, Set.of(), EndpointLookup.OFF, "", false, false, Duration.ofDays(1));

    /** As short as a practice takes it for one. */
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private final TestDatabase database;
    private final GpConnectVersion version;
    private final PeopleTold people = new PeopleTold();
    private final AtomicReference<Instant> now = new AtomicReference<>();
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final ThisNode node = new ThisNode();
    private final InFlight inFlight = new InFlight();
    private final InMemoryMeshMailbox inMemory = new InMemoryMeshMailbox();
    private final LeftAtMesh left = new LeftAtMesh();
    private MeshMailbox mailbox = inMemory;
    private boolean uniqueLocalId = true;
    private RetentionSettings retention = new RetentionSettings(true, Map.of(), Map.of(), Optional.empty());
    private MessageCheck check = new GpConnectRules();
    private MessageTracking tracking = new Tracked(id -> Optional.empty());
    private DeliveryTracking whereabouts = meshMessageId -> {
        throw new AssertionError("nobody asked for it");
    };
    private final LeaseClock leases = new LeaseClock() {
        @Override
        public Instant now() {
            return clock.instant();
        }
    };

    Desk(String start) {
        this(start, TestDatabase.h2());
    }

    Desk(String start, TestDatabase database) {
        this(start, database, GpConnectVersion.V2_0);
    }

    Desk(String start, TestDatabase database, GpConnectVersion version) {
        this.database = database;
        this.version = version;
        at(start);
        done(NodeRegister.class, register -> {
            register.enter();
            return null;
        });
    }

    /** What MESH says of a message, whichever of its ids it is asked by. */
    record Tracked(Function<String, Optional<String>> says) implements MessageTracking {

        @Override
        public Optional<String> withLocalId(String localId) {
            return says.apply(localId);
        }

        @Override
        public Optional<String> whole(String meshMessageId) {
            return says.apply(meshMessageId);
        }
    }

    void at(String instant) {
        now.set(Instant.parse(instant));
    }

    void after(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** One call of one service, in a transaction. */
    <S, T> T done(Class<S> service, Function<S, T> call) {
        return database.inTransaction(entities -> call.apply(services(entities).get(service)));
    }

    private Services services(EntityManager entities) {
        return people.given(Services.with(entities))
                .given(Clock.class, clock)
                .given(SessionContext.class, Callers.inEveryRole("clinic"))
                .given(Supplier.class, (Supplier<UUID>) UUID::randomUUID)
                .given(RandomGenerator.class, new Random(1))
                .given(ThisNode.class, node)
                .given(InFlight.class, inFlight)
                .given(MeshMailbox.class, mailbox)
                .given(LeftAtMesh.class, left)
                .given(LeaseClock.class, leases)
                .given(PauseLengths.class, PAUSES)
                .given(Pause.class, this::after)
                .given(MessageTracking.class, tracking)
                .given(DeliveryTracking.class, whereabouts)
                .given(NodeSettings.class, new NodeSettings("desk", Duration.ofDays(3650)))
                .given(RetryPolicy.class, RETRIES)
                .given(RetentionSettings.class, retention)
                .given(MessageCheck.class, check)
                .given(Tracing.class, new Tracing())
                .given(TracingSettings.class, NOBODY_IS_ASKED)
                .given(OverdueAfter.class, new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5)))
                .given(SubmissionSettings.class, new SubmissionSettings(DELAY, 5_000_000))
                .given(
                        GpConnectSettings.class,
                        new GpConnectSettings(
                                version,
                                BirthDateFormat.YEAR_FIRST,
                                "01",
                                Optional.empty(),
                                "X26HC005",
                                Optional.empty(),
                                uniqueLocalId));
    }

    /** MESH's end of the mailbox that is in memory. */
    MeshPeer mesh() {
        return inMemory.peer();
    }

    /** From now on messages travel by this mailbox, and bear no name but the ODS code. */
    void speaksTo(MeshMailbox other) {
        mailbox = other;
        uniqueLocalId = false;
    }

    Clock clock() {
        return clock;
    }

    /** Whom mails go to, and what they are told of beside documents. */
    PeopleTold people() {
        return people;
    }

    /** Gives in a consultation, or a change of it, now. */
    UUID submitted(String consultation) {
        return submitted(consultation(consultation));
    }

    UUID submitted(Consultation consultation) {
        return submitted(consultation, Optional.of(PDF));
    }

    /** @param report empty where it is to be rendered from the notes */
    UUID submitted(Consultation consultation, Optional<byte[]> report, byte[]... pictures) {
        List<StagedContent> attachments = Stream.of(pictures)
                .map(picture -> staged(ContentRole.ATTACHMENT, "image/png", picture))
                .toList();
        Optional<StagedContent> supplied = report.map(pdf -> staged(ContentRole.REPORT, "application/pdf", pdf));
        String number = consultation.patient().nhsNumber();
        done(DocumentRegister.class, register -> {
            register.beginChain("clinic", consultation.consultationId(), number);
            return null;
        });
        DocumentView view = done(
                        DocumentRegister.class,
                        register -> register.keep(
                                new NewDocument(consultation, supplied, attachments, Optional.empty()),
                                "clinic",
                                "0".repeat(64)))
                .document();
        return UUID.fromString(view.id());
    }

    private StagedContent staged(ContentRole role, String type, byte[] bytes) {
        return done(ContentStore.class, store -> {
            try {
                return store.stage(role, type, null, new ByteArrayInputStream(bytes), 100);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Consultation consultation(String id) {
        return consultation(id, null, null, false, List.of());
    }

    static Consultation consultation(String id, OffsetDateTime sendAfter) {
        return consultation(id, sendAfter, null, false, List.of());
    }

    static Consultation consultation(String id, Practitioner practitioner, boolean confidential, List<Note> notes) {
        return consultation(id, null, practitioner, confidential, notes);
    }

    private static Consultation consultation(
            String id, OffsetDateTime sendAfter, Practitioner practitioner, boolean confidential, List<Note> notes) {
        Patient patient = new Patient(
                "9990000018",
                "01",
                "Sample",
                List.of("Ada"),
                "Ms",
                LocalDate.of(1960, 2, 29),
                "female",
                null,
                null,
                null,
                null,
                null);
        return new Consultation(
                id,
                OffsetDateTime.parse("2026-03-01T18:30:00Z"),
                null,
                null,
                null,
                null,
                confidential,
                false,
                sendAfter,
                patient,
                practitioner,
                new Organisation("A12345", "Sample Surgery", "0113 496 0000", null, null, null),
                notes);
    }

    /** What the job does first. @return how many moved into the queue */
    int queued() {
        return done(Outbox.class, outbox -> outbox.queueWhatHasWaited(100));
    }

    /** Sends what is due now; MESH answers each with this. @return how many were offered */
    int offered(SendOutcome outcome) {
        queued();
        int offered = 0;
        Instant asOf = clock.instant();
        Optional<Claim> claim = claimed(asOf);
        while (claim.isPresent()) {
            Parcel parcel = (Parcel) claim.get();
            done(Outbox.class, outbox -> outbox.record(parcel, outcome, dispatch -> {}));
            inFlight.disembarks();
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
        Parcel parcel = (Parcel) claimed(clock.instant()).orElseThrow();
        whileItIsPosted.run();
        record(parcel, outcome);
    }

    /** Posts a document in doubt once more. */
    void postedAgain(UUID reference, SendOutcome outcome) {
        long id = changed(reference, Document::id);
        record(
                (Parcel) done(Outbox.class, outbox -> outbox.claim(id, dispatch -> {}))
                        .orElseThrow(),
                outcome);
    }

    private void record(Parcel parcel, SendOutcome outcome) {
        done(Outbox.class, outbox -> outbox.record(parcel, outcome, dispatch -> {}));
        inFlight.disembarks();
    }

    /** Takes the next document and posts it; what became of that is never written down. */
    long leftBehind(Runnable whileItIsPosted) {
        Parcel parcel = (Parcel) claimed(clock.instant()).orElseThrow();
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
                    .ifPresent(parcel -> done(Outbox.class, outbox -> outbox.record(parcel, outcome, dispatch -> {})));
            inFlight.disembarks();
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
        Instant asOf = clock.instant();
        int posted = 0;
        for (Optional<Claim> claim = handedOver(asOf, mesh); claim.isPresent(); claim = handedOver(asOf, mesh)) {
            Parcel parcel = (Parcel) claim.get();
            SendOutcome taken = new SendOutcome.Taken("mesh-" + parcel.documentId());
            done(Outbox.class, outbox -> outbox.record(parcel, taken, dispatch -> {}));
            inFlight.disembarks();
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

    /** What the purge does under these settings, today. */
    Map<String, Long> purged(RetentionSettings settings) {
        retention = settings;
        return done(
                Retention.class,
                purge -> purge.apply(() -> false, fault -> {
                    throw new AssertionError(fault);
                }));
    }

    /** From now on our own check finds this wrong with every message. */
    void findsInEveryMessage(Breach breach) {
        check = (message, version, address) -> List.of(breach);
    }

    /** Takes the next document, which our own check refuses. */
    void refused() {
        Claim claim = claimed(clock.instant()).orElseThrow();
        if (claim instanceof Parcel) {
            throw new AssertionError("it would have left");
        }
    }

    private Optional<Claim> claimed(Instant asOf) {
        return done(Outbox.class, outbox -> outbox.claimNext(asOf, Set.of(), dispatch -> {}));
    }

    void answered(UUID reference, Answer answer) {
        changed(reference, document -> document.acknowledge(answer, clock.instant()));
    }

    <T> T changed(UUID reference, Function<Document, T> change) {
        return done(
                Documents.class,
                documents -> change.apply(documents.lock(reference).orElseThrow()));
    }

    DocumentView view(UUID reference) {
        return database.inTransaction(entities -> {
            Services services = services(entities);
            Document document = services.get(Documents.class).find(reference).orElseThrow();
            return services.get(DocumentViews.class).of(document);
        });
    }

    long found(DocumentFilter filter) {
        return done(DocumentQueries.class, queries -> queries.matching(filter, PageRequest.of(1))
                .total());
    }

    long overdue() {
        return done(OverdueDocuments.class, OverdueDocuments::count);
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
