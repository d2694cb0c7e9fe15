package org.senddocument.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.BooksOfDocuments;
import org.senddocument.service.Caller;
import org.senddocument.service.Services;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** An auditor is told who saw what of one patient, says why they ask, and leaves a trace of it. */
class PatientAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-06T14:05:00Z");
    private static final String PATIENT = "9990000018";

    private final TestDatabase database = TestDatabase.h2();
    private UUID document;

    @BeforeEach
    void open() {
        document = database.inTransaction(entities -> {
            BooksOfDocuments books = new BooksOfDocuments(entities);
            UUID theirs = books.waiting(books.chain("clinic", "one"), 1, NOW).reference();
            AuditTrail trail = new AuditTrail(entities);
            trail.add(new AuditEntry(NOW, "clerk", AuditAction.VIEW_PDF, theirs, "asked by the practice"));
            trail.add(new AuditEntry(NOW, "clerk", AuditAction.VIEW_DOCUMENT, UUID.randomUUID(), null));
            trail.add(new AuditEntry(NOW, "clerk", AuditAction.SIGNED_IN, null, null));
            return theirs;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T asked(Function<PatientAccess, T> call) {
        return database.inTransaction(entities -> call.apply(Services.with(entities)
                .given(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .given(SessionContext.class, Caller.named("auditor", "auditor"))
                .get(PatientAccess.class)));
    }

    @Test
    void whoSawADocumentOfThePatientIsToldAndNobodyElse() {
        Page<AuditView> report = asked(access -> access.report(PATIENT, "a complaint", PageRequest.of(1)));

        assertThat(report.total()).isEqualTo(1);
        assertThat(report.items())
                .containsExactly(new AuditView(
                        NOW, "clerk", AuditAction.VIEW_PDF, document.toString(), "asked by the practice"));
    }

    @Test
    void ofAnotherPatientThereIsNothing() {
        assertThat(asked(access -> access.report("9990000026", "a complaint", PageRequest.of(1)))
                        .items())
                .isEmpty();
    }

    @Test
    void thatSomebodyAskedIsEnteredWithoutTheNumber() {
        asked(access -> access.report(PATIENT, "a complaint", PageRequest.of(1)));

        AuditFilter filter = new AuditFilter("auditor", AuditAction.ACCESS_REPORT, null, null, null);
        List<AuditEntry> entries = database.inTransaction(entities -> new AuditTrail(entities).find(filter, 0, 10));
        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.reason())
                .hasValue("a complaint"));
    }

    @Test
    void whoeverDoesNotSayWhyIsToldNothing() {
        assertThatThrownBy(() -> asked(access -> access.report(PATIENT, " ", PageRequest.of(1))))
                .isInstanceOf(ReasonMissingException.class);
    }
}
