package org.senddocument.service.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.service.tracing.Clearance;
import org.senddocument.service.tracing.TracedDocuments;

/** What becomes of a document that is not cleared for sending. */
class GateTest {

    private static final Instant NOW = TracedDocuments.NOW;

    private static TestDatabase database;

    private final List<Dispatch> tally = new ArrayList<>();

    private long document;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @BeforeEach
    void queue() {
        document = TracedDocuments.queued(database);
    }

    private Optional<Dispatch> turnBack(Clearance.Withheld withheld) {
        return database.inTransaction(entities -> {
            Gate gate = new Gate();
            gate.documents = new Documents(entities);
            gate.retries = new RetryPolicy(List.of(Duration.ofMinutes(1), Duration.ofMinutes(2)), 0);
            gate.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            gate.random = new Random(1);
            return gate.turnBack(document, withheld, tally::add);
        });
    }

    private Document document() {
        return database.inTransaction(entities -> {
            Document found = new Documents(entities).find(document).orElseThrow();
            found.history().size();
            return found;
        });
    }

    private static Clearance.Postponed postponed(Duration asked, int enquiries) {
        return new Clearance.Postponed("PDS is busy", Optional.ofNullable(asked), enquiries);
    }

    @Test
    void aPostponedDocumentIsDeferredUntilTheNextTryAndWasNotOffered() {
        Optional<Dispatch> dispatch = turnBack(postponed(null, 1));

        assertThat(dispatch).map(Dispatch::status).contains(DocumentStatus.DEFERRED);
        assertThat(tally).containsExactly(dispatch.orElseThrow());
        assertThat(document().statusReason()).isEqualTo("PDS is busy");
        assertThat(document().journey().nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(document().journey().attempts()).isZero();
    }

    @Test
    void whatPdsAsksForIsWaited() {
        turnBack(postponed(Duration.ofMinutes(9), 1));

        assertThat(document().journey().nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(9)));
    }

    @Test
    void aSecondPostponementMakesNoSecondLineOfHistory() {
        turnBack(postponed(null, 1));
        turnBack(postponed(null, 2));

        assertThat(document().history())
                .extracting(change -> change.status())
                .containsExactly(DocumentStatus.WAITING, DocumentStatus.QUEUED, DocumentStatus.DEFERRED);
        assertThat(document().journey().nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
    }

    @Test
    void whenTheTriesHaveRunOutAPersonIsTold() {
        turnBack(postponed(null, 3));

        assertThat(document().status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(document().statusCode()).isEqualTo("PDS-SILENT");
    }

    @Test
    void aRefusedDocumentFailsWithTheCodeOfWhatWasFound() {
        Optional<Dispatch> dispatch = turnBack(new Clearance.Refused(Finding.SUPERSEDED));

        assertThat(dispatch).map(Dispatch::reason).contains(Finding.SUPERSEDED.sentence());
        assertThat(document().status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(document().statusCode()).isEqualTo("TRACE-SUPERSEDED");
    }

    @Test
    void whatThePracticeHasAlreadyIsNotSent() {
        turnBack(new Clearance.Refused(Finding.REGISTERED_WITH_SENDER));

        assertThat(document().status()).isEqualTo(DocumentStatus.NOT_SENT);
    }

    @Test
    void whatHasMovedOnMeanwhileStaysWhereItIs() {
        database.doInTransaction(entities -> new Documents(entities)
                .lock(document)
                .orElseThrow()
                .claim(UUID.randomUUID(), "node", NOW, node -> true));

        assertThat(turnBack(new Clearance.Refused(Finding.NOT_FOUND))).isEmpty();
        assertThat(document().status()).isEqualTo(DocumentStatus.SENDING);
    }
}
