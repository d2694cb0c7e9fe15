package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.service.Caller;
import org.senddocument.service.Services;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.paging.PageRequest;

/** A message that belongs to no document is dealt with once, by somebody who says how. */
class UnmatchedMessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-06T14:05:00Z");

    private final TestDatabase database = TestDatabase.h2();

    @BeforeEach
    void open() {
        database.doInTransaction(entities -> List.of("first", "second").forEach(id -> {
            InboundMessage message =
                    InboundMessage.report(id, "WORKFLOW", new NonDelivery(null, null, "14", "not collected"), NOW);
            message.unmatched("It names nothing that we know.");
            new InboundMessages(entities).add(message);
        }));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T asked(Function<UnmatchedMessages, T> call) {
        return database.inTransaction(entities -> call.apply(Services.with(entities)
                .given(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .given(SessionContext.class, Caller.named("clerk", "clerk"))
                .get(UnmatchedMessages.class)));
    }

    private List<String> ids(Boolean settled) {
        return asked(messages -> messages.page(settled, PageRequest.of(1)).items()).stream()
                .map(UnmatchedView::meshMessageId)
                .toList();
    }

    @Test
    void whatSomebodyDealtWithLeavesTheOpenOnesAndTellsHow() {
        UnmatchedView settled =
                asked(messages -> messages.settle("first", "rang the practice")).orElseThrow();

        assertThat(settled.settledBy()).isEqualTo("clerk");
        assertThat(settled.settledReason()).isEqualTo("rang the practice");
        assertThat(settled.settledAt()).isEqualTo(NOW);
        assertThat(ids(false)).containsExactly("second");
        assertThat(ids(true)).containsExactly("first");
        assertThat(ids(null)).containsExactly("second", "first");
    }

    @Test
    void theNewestStandsFirstThoughNodesTakeIdsInBlocks() {
        database.doInTransaction(entities -> {
            InboundMessage late = InboundMessage.report(
                    "late", "WORKFLOW", new NonDelivery(null, null, "14", "not collected"), NOW.minusSeconds(60));
            late.unmatched("It names nothing that we know.");
            new InboundMessages(entities).add(late);
        });

        assertThat(ids(null)).containsExactly("second", "first", "late");
    }

    @Test
    void itIsEnteredInTheAuditTrail() {
        asked(messages -> messages.settle("first", "rang the practice"));

        AuditFilter filter = new AuditFilter("clerk", AuditAction.UNMATCHED_SETTLED, null, null, null);
        List<AuditEntry> entries = database.inTransaction(entities -> new AuditTrail(entities).find(filter, 0, 10));
        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.reason())
                .hasValue("first: rang the practice"));
    }

    @Test
    void whoeverIsSecondIsToldSo() {
        asked(messages -> messages.settle("first", "rang the practice"));

        assertThatThrownBy(() -> asked(messages -> messages.settle("first", "again")))
                .isInstanceOf(ActionNotPermittedException.class)
                .hasMessageContaining("already");
    }

    @Test
    void withoutAReasonNothingIsDone() {
        assertThatThrownBy(() -> asked(messages -> messages.settle("first", " ")))
                .isInstanceOf(ReasonMissingException.class);
        assertThat(ids(true)).isEmpty();
    }

    @Test
    void aMessageThatIsNotThereIsNotDealtWith() {
        Optional<UnmatchedView> settled = asked(messages -> messages.settle("third", "rang the practice"));

        assertThat(settled).isEmpty();
    }
}
