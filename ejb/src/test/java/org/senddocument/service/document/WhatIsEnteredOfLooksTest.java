package org.senddocument.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.service.Caller;
import org.senddocument.service.Services;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.service.tracing.EndpointLookup;
import org.senddocument.service.tracing.TracingSettings;

/** Which looks at documents, and which searches, stand in the audit trail. */
class WhatIsEnteredOfLooksTest {

    private static final Instant NOW = Instant.parse("2026-11-06T14:05:00Z");
    private static final DocumentFilter OF_A_PATIENT =
            new DocumentFilter(null, null, null, null, null, null, null, null, "9990000018");

    private final TestDatabase database = TestDatabase.h2();
    private UUID document;

    @BeforeEach
    void open() {
        document = database.inTransaction(entities -> {
            BooksOfDocuments books = new BooksOfDocuments(entities);
            return books.waiting(books.chain("clinic", "one"), 1, NOW).reference();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void asked(String name, String role, Consumer<DocumentQueries> call) {
        database.doInTransaction(entities -> call.accept(Services.with(entities)
                .given(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .given(OverdueAfter.class, new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5)))
                .given(
                        TracingSettings.class,
                        new TracingSettings(false, Set.of(), EndpointLookup.OFF, "", false, false, Duration.ofDays(1)))
                .given(SessionContext.class, Caller.named(name, role))
                .get(DocumentQueries.class)));
    }

    private List<String> trail() {
        return database.inTransaction(entities -> new AuditTrail(entities)
                .find(new AuditFilter(null, null, null, null, null), 0, 10).stream()
                        .map(entry -> entry.action() + " "
                                + entry.account().orElse("-") + " "
                                + entry.reason().orElse("-"))
                        .toList());
    }

    @Test
    void aSearchByNhsNumberIsEnteredWithWhatItFoundAndWithoutTheNumber() {
        asked("viewer", "viewer", queries -> queries.matching(OF_A_PATIENT, PageRequest.of(1)));

        assertThat(trail()).containsExactly("SEARCHED_PATIENT viewer 1 document found");
    }

    @Test
    void theFurtherPagesOfASearchAndOtherListsAreNoSearchForAPatient() {
        asked("viewer", "viewer", queries -> queries.matching(OF_A_PATIENT, PageRequest.of(2)));
        asked("viewer", "viewer", queries -> queries.matching(DocumentFilter.all(), PageRequest.of(1)));

        assertThat(trail()).isEmpty();
    }

    @Test
    void aClinicalSystemThatSearchesItsOwnIsNotEntered() {
        asked("clinic", "sender", queries -> queries.matching(OF_A_PATIENT, PageRequest.of(1)));

        assertThat(trail()).isEmpty();
    }

    @Test
    void aFormThatComesBackIsNoSecondLook() {
        asked("clerk", "clerk", queries -> queries.detail(document));
        asked("clerk", "clerk", queries -> queries.detailOfForm(document));

        assertThat(trail()).containsExactly("VIEW_DOCUMENT clerk -");
    }

    @Test
    void aRowOfAFormForManyIsNoLookAtItsDocument() {
        asked("operator", "operator", queries -> queries.listed(List.of(document)));

        assertThat(trail()).isEmpty();
    }
}
