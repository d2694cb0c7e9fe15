package org.senddocument.service.passing;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.validation.GpConnectRules;
import org.senddocument.itk3.validation.MessageCheck;
import org.senddocument.mesh.InMemoryMeshMailbox;
import org.senddocument.mesh.MeshPeer;
import org.senddocument.service.Caller;
import org.senddocument.service.Services;
import org.senddocument.service.mailbox.DeliveryTracking;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.node.LeaseClock;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.node.ThisNode;
import org.senddocument.service.reconciling.LeftAtMesh;
import org.senddocument.service.retention.RetentionSettings;
import org.senddocument.service.sending.GpConnectSettings;
import org.senddocument.service.sending.InFlight;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.submission.SubmissionSettings;
import org.senddocument.service.tracing.EndpointLookup;
import org.senddocument.service.tracing.Tracing;
import org.senddocument.service.tracing.TracingSettings;

/** The services on a database, with a clock that a test moves and a MESH whose answers it gives. */
class Server implements AutoCloseable {

    static final Duration DELAY = Duration.ofHours(2);
    static final RetryPolicy RETRIES = new RetryPolicy(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), 0);

    static final PauseLengths PAUSES =
            new PauseLengths(List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4)));

    private static final TracingSettings NOBODY_IS_ASKED =
            new TracingSettings(false, Set.of(), EndpointLookup.OFF, "", false, false, Duration.ofDays(1));

    final TestDatabase database;
    private final GpConnectVersion version;
    private final PeopleTold people = new PeopleTold();
    private final AtomicReference<Instant> now = new AtomicReference<>();
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final ThisNode node = new ThisNode();
    final InFlight inFlight = new InFlight();
    private final InMemoryMeshMailbox inMemory = new InMemoryMeshMailbox();
    private final LeftAtMesh left = new LeftAtMesh();
    private MeshMailbox mailbox = inMemory;

    private boolean uniqueLocalId = true;

    RetentionSettings retention = new RetentionSettings(true, Map.of(), Map.of(), Optional.empty());
    MessageCheck check = new GpConnectRules();
    MessageTracking tracking = new Tracked(id -> Optional.empty());

    DeliveryTracking whereabouts = meshMessageId -> {
        throw new AssertionError("nobody asked for it");
    };

    private final LeaseClock leases = new LeaseClock() {
        @Override
        public Instant now() {
            return clock.instant();
        }
    };

    Server(String start, TestDatabase database, GpConnectVersion version) {
        this.database = database;
        this.version = version;
        at(start);
        enters();
    }

    private void enters() {
        done(NodeRegister.class, register -> {
            register.enter();
            return null;
        });
    }

    /** After a kill: a new life of the same node. */
    void startsAgain() {
        inFlight.disembarks();
        enters();
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

    Services services(EntityManager entities) {
        return people.given(Services.with(entities))
                .given(Clock.class, clock)
                .given(SessionContext.class, Caller.inEveryRole("clinic"))
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

    <T> T changed(UUID reference, Function<Document, T> change) {
        return done(
                Documents.class,
                documents -> change.apply(documents.lock(reference).orElseThrow()));
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
