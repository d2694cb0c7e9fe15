package org.senddocument.service.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.Versions;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Practice;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.sandbox.AdjustableClock;

/** Who gets a document is asked once and written down, in a database, with everybody else played by the test. */
class TracingTest {

    private static final Instant NOW = TracedDocuments.NOW;

    private static TestDatabase database;

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final Deque<DemographicsAnswer> answers = new ArrayDeque<>();
    private final List<UUID> requests = new ArrayList<>();
    private final List<String> lookedUp = new ArrayList<>();
    private OptionalInt mailboxes = OptionalInt.of(1);
    private DirectoryAnswer<PracticeDetails> description = new DirectoryAnswer.Unknown<>();
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

    private Tracing tracing(EndpointLookup lookup, boolean pds, Finding... stopAt) {
        EnumSet<Finding> stops = EnumSet.noneOf(Finding.class);
        stops.addAll(Arrays.asList(stopAt));
        TracingSettings settings =
                new TracingSettings(pds, stops, lookup, "GPCONNECT_SEND_DOCUMENT", true, false, Duration.ofDays(1));
        Tracing tracing = new Tracing();
        tracing.settings = settings;
        tracing.clock = clock;
        tracing.ledger = new TransactionalLedger(database, settings, clock);
        tracing.demographics = (number, requestId, sender) -> {
            requests.add(requestId);
            return answers.remove();
        };
        tracing.mailboxes = (odsCode, workflow) -> mailboxes;
        tracing.practices = new PracticeUpkeep();
        tracing.practices.settings = settings;
        tracing.practices.book = new TransactionalBook(database, settings, clock);
        tracing.practices.directory = odsCode -> {
            lookedUp.add(odsCode);
            return description;
        };
        tracing.practices.systems = odsCode -> new DirectoryAnswer.Unknown<>();
        return tracing;
    }

    private Tracing tracing(Finding... stopAt) {
        return tracing(EndpointLookup.OFF, true, stopAt);
    }

    private Recipient recipient() {
        return database.inTransaction(
                entities -> new Recipients(entities).of(document).orElseThrow());
    }

    @Test
    void aPatientWhomPdsKnowsIsClearedAndTheTraceIsKept() {
        answers.add(TracedDocuments.found("SAMPLE"));

        Clearance clearance = tracing(Finding.values()).clear(document);

        assertThat(clearance).isEqualTo(new Clearance.Given());
        assertThat(recipient().practice()).isEqualTo("B82001");
        assertThat(recipient().surname()).isEqualTo("SAMPLE");
        assertThat(recipient().recordVersion()).isEqualTo("7");
        assertThat(recipient().tracedAt()).isEqualTo(NOW);
        assertThat(recipient().findings()).isEmpty();
    }

    @Test
    void aPracticeWhoseTimeEndedYesterdayInLondonIsOver() {
        clock.advance(Duration.between(NOW, Instant.parse("2026-07-01T23:30:00Z")));
        answers.add(TracedDocuments.found("SAMPLE", LocalDate.of(2026, 7, 1)));

        tracing().clear(document);

        assertThat(recipient().findings()).containsExactly(Finding.PRACTICE_ENDED);
    }

    @Test
    void pdsIsAskedOnceForADocument() {
        answers.add(TracedDocuments.found("SAMPLE"));
        Tracing tracing = tracing();

        tracing.clear(document);
        Clearance again = tracing.clear(document);

        assertThat(again).isEqualTo(new Clearance.Given());
        assertThat(requests).hasSize(1);
    }

    @Test
    void aPdsThatIsDownPostponesAndIsAskedAgainUnderTheSameId() {
        answers.add(new DemographicsAnswer.TryLater("down", Optional.of(Duration.ofSeconds(7))));
        answers.add(new DemographicsAnswer.TryLater("down", Optional.empty()));
        answers.add(TracedDocuments.found("SAMPLE"));
        Tracing tracing = tracing();

        Clearance first = tracing.clear(document);
        Clearance second = tracing.clear(document);
        Clearance third = tracing.clear(document);

        assertThat(first).isEqualTo(new Clearance.Postponed("down", Optional.of(Duration.ofSeconds(7)), 1));
        assertThat(second).isEqualTo(new Clearance.Postponed("down", Optional.empty(), 2));
        assertThat(third).isEqualTo(new Clearance.Given());
        assertThat(requests).hasSize(3).containsOnly(requests.get(0));
    }

    @Test
    void whatStopsADocumentStopsItAlsoAfterACrash() {
        answers.add(TracedDocuments.found("OTHER"));

        Clearance clearance = tracing(Finding.NAME_DIFFERS).clear(document);
        Clearance afterTheCrash = tracing(Finding.NAME_DIFFERS).clear(document);

        assertThat(clearance).isEqualTo(new Clearance.Refused(Finding.NAME_DIFFERS));
        assertThat(afterTheCrash).isEqualTo(clearance);
        assertThat(requests).hasSize(1);
    }

    @Test
    void whatIsNotConfiguredToStopIsKeptAndShown() {
        answers.add(TracedDocuments.found("OTHER"));

        Clearance clearance = tracing(Finding.DECEASED).clear(document);

        assertThat(clearance).isEqualTo(new Clearance.Given());
        assertThat(recipient().findings()).containsExactly(Finding.NAME_DIFFERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMBER_INVALID", "NOT_FOUND", "INVALIDATED"})
    void aNumberThatPdsDoesNotKnowIsRefused(Finding why) {
        answers.add(new DemographicsAnswer.None(why));

        assertThat(tracing(why).clear(document)).isEqualTo(new Clearance.Refused(why));
    }

    @Test
    void aPracticeWithoutAMailboxIsShownOrStopsAsConfigured() {
        mailboxes = OptionalInt.of(0);
        answers.add(TracedDocuments.found("SAMPLE"));

        Clearance warned = tracing(EndpointLookup.WARN, true).clear(document);
        Clearance stopped = tracing(EndpointLookup.STOP, true).clear(document);

        assertThat(warned).isEqualTo(new Clearance.Given());
        assertThat(stopped).isEqualTo(new Clearance.Refused(Finding.NO_MAILBOX));
        assertThat(recipient().findings()).containsExactly(Finding.NO_MAILBOX);
    }

    @Test
    void twoMailboxesAreOneTooMany() {
        mailboxes = OptionalInt.of(2);
        answers.add(TracedDocuments.found("SAMPLE"));

        assertThat(tracing(EndpointLookup.STOP, true).clear(document))
                .isEqualTo(new Clearance.Refused(Finding.SEVERAL_MAILBOXES));
    }

    @Test
    void aLookupWithoutAnAnswerStopsNothing() {
        mailboxes = OptionalInt.empty();
        answers.add(TracedDocuments.found("SAMPLE"));

        assertThat(tracing(EndpointLookup.STOP, true).clear(document)).isEqualTo(new Clearance.Given());
        assertThat(recipient().findings()).isEmpty();
    }

    @Test
    void nobodyIsAskedWherePdsIsOff() {
        assertThat(tracing(EndpointLookup.OFF, false).clear(document)).isEqualTo(new Clearance.Given());
        assertThat(requests).isEmpty();
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void whatWasOfferedToMeshIsNotAskedFor() {
        database.doInTransaction(entities -> {
            Document offered = new Documents(entities).lock(document).orElseThrow();
            offered.claim(UUID.randomUUID(), "node", NOW, node -> true);
            offered.defer(1, "busy", NOW, new Versions(List.of(offered)), NOW);
        });

        assertThat(tracing().clear(document)).isEqualTo(new Clearance.Given());
        assertThat(requests).isEmpty();
    }

    @Test
    void aPracticeIsDescribedOnceInADay() {
        description = new DirectoryAnswer.Known<>(
                new PracticeDetails("SAMPLE PRACTICE", List.of("1 MILL LANE", "LEEDS"), "0113 496 0002", false));
        clearOf("B82002");
        clearOf("B82002");
        clock.advance(Duration.ofHours(25));
        clearOf("B82002");

        Practice practice = database.inTransaction(
                entities -> new Practices(entities).find("B82002").orElseThrow());

        assertThat(lookedUp).containsExactly("B82002", "B82002");
        assertThat(practice.inOneLine()).isEqualTo("SAMPLE PRACTICE (B82002)");
        assertThat(practice.address()).containsExactly("1 MILL LANE", "LEEDS");
    }

    private void clearOf(String practice) {
        document = TracedDocuments.queued(database);
        answers.add(TracedDocuments.found("SAMPLE", practice));
        tracing().clear(document);
    }

    @Test
    void aDirectoryThatIsSilentStopsNothingAndIsAskedAgain() {
        description = new DirectoryAnswer.Silent<>();
        clearOf("B82003");
        clearOf("B82003");

        assertThat(tracing().clear(document)).isEqualTo(new Clearance.Given());
        assertThat(lookedUp).containsExactly("B82003", "B82003");
    }

    @Test
    void thePracticeThatAnsweredIsFlaggedAndDescribedWhereItIsAnother() {
        answers.add(TracedDocuments.found("SAMPLE", "B82004"));
        Tracing tracing = tracing();
        tracing.clear(document);
        database.doInTransaction(entities ->
                new Recipients(entities).of(document).orElseThrow().answeredBy("B82005", NOW.plusSeconds(60)));
        clock.advance(Duration.ofMinutes(2));
        lookedUp.clear();

        tracing.practices.lookUpWhatIsDue();

        assertThat(recipient().findings()).containsExactly(Finding.ANSWERED_BY_ANOTHER);
        assertThat(lookedUp).contains("B82005").doesNotContain("B82004");
    }
}
