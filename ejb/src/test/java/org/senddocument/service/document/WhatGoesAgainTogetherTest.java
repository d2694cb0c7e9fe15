package org.senddocument.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.service.Caller;
import org.senddocument.service.Services;

/** What is offered to be sent again together is what would go. */
class WhatGoesAgainTogetherTest {

    private static final Instant NOW = Instant.parse("2026-11-06T14:05:00Z");

    private final TestDatabase database = TestDatabase.h2();
    private UUID rejected;

    @BeforeEach
    void open() {
        rejected = database.inTransaction(entities -> {
            BooksOfDocuments books = new BooksOfDocuments(entities);
            return books.rejected(books.chain("clinic", "one"), 1, NOW).reference();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T asked(Function<BulkResend, T> call) {
        return database.inTransaction(entities -> call.apply(Services.with(entities)
                .given(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .given(Supplier.class, (Supplier<UUID>) UUID::randomUUID)
                .given(OverdueAfter.class, new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5)))
                .given(SessionContext.class, Caller.named("operator", "operator"))
                .get(BulkResend.class)));
    }

    private boolean isOffered() {
        return asked(bulk -> bulk.fit(List.of(rejected.toString()))).contains(rejected.toString());
    }

    private ResendOutcome sentAgain() {
        return asked(bulk -> bulk.resend(List.of(rejected), "MESH was down")).get(0);
    }

    private void change(UUID reference, Consumer<Document> change) {
        database.doInTransaction(entities ->
                change.accept(new Documents(entities).find(reference).orElseThrow()));
    }

    @Test
    void whatWasRejectedIsOfferedUntilItsCopyIsOnItsWay() {
        boolean before = isOffered();
        boolean first = sentAgain().isResent();

        assertThat(before).isTrue();
        assertThat(first).isTrue();
        assertThat(isOffered()).isFalse();
        assertThat(sentAgain().isResent()).isFalse();
    }

    @Test
    void whatIsOfferedOnItsOwnPageIsOfferedInTheListTooThoughACopyOfItWasCancelled() {
        UUID copy = UUID.fromString(sentAgain().resentAs());
        change(copy, document -> document.cancel(NOW, "clerk", "too early"));

        assertThat(isOffered()).isTrue();
        assertThat(sentAgain().isResent()).isTrue();
    }

    @Test
    void whatWasDeletedAtItsSourceIsNotOffered() {
        change(rejected, document -> document.chain().delete(NOW));

        assertThat(isOffered()).isFalse();
        assertThat(sentAgain().isResent()).isFalse();
    }
}
