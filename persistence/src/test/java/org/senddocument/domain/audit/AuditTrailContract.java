package org.senddocument.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;

/** What is asked of the audit trail, on every database that we support. Each test has an account of its own. */
public interface AuditTrailContract {

    Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    TestDatabase database();

    private void write(String account, Instant at, AuditAction action, UUID document) {
        database().doInTransaction(entities -> new AuditTrail(entities)
                .add(new AuditEntry(at, account, action, document, "a reason")));
    }

    private List<AuditAction> read(AuditFilter filter, int first, int atMost) {
        return database().inTransaction(entities -> new AuditTrail(entities)
                .find(filter, first, atMost).stream().map(AuditEntry::action).toList());
    }

    private long count(AuditFilter filter) {
        return database().inTransaction(entities -> new AuditTrail(entities).count(filter));
    }

    private static AuditFilter of(String account) {
        return new AuditFilter(account, null, null, null, null);
    }

    @Test
    default void theNewestStandsFirstAndAtOneMomentTheLastWritten() {
        write("newest", NINE, AuditAction.HOLD, null);
        write("newest", TEN, AuditAction.CANCEL, null);
        write("newest", TEN, AuditAction.RESEND, null);

        assertThat(read(of("newest"), 0, 2)).containsExactly(AuditAction.RESEND, AuditAction.CANCEL);
        assertThat(read(of("newest"), 2, 2)).containsExactly(AuditAction.HOLD);
        assertThat(count(of("newest"))).isEqualTo(3);
    }

    @Test
    default void everyConditionNarrowsWhatIsFound() {
        UUID document = UUID.randomUUID();
        write("narrow", NINE, AuditAction.VIEW_PDF, document);
        write("narrow", TEN, AuditAction.VIEW_DOCUMENT, document);
        write("narrow", TEN, AuditAction.CREATE_ACCOUNT, null);

        assertThat(count(new AuditFilter("narrow", AuditAction.VIEW_PDF, null, null, null)))
                .isEqualTo(1);
        assertThat(count(new AuditFilter("narrow", null, document, null, null))).isEqualTo(2);
        assertThat(count(new AuditFilter("narrow", null, document, TEN, null))).isEqualTo(1);
        assertThat(count(new AuditFilter("narrow", null, null, NINE, TEN))).isEqualTo(1);
        assertThat(count(new AuditFilter("narrower", null, document, null, null)))
                .isZero();
    }
}
