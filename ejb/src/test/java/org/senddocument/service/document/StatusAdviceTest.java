package org.senddocument.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.document.VersionChain;
import org.senddocument.system.TestPatient;

class StatusAdviceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:00:00Z");
    private static final String NUMBER = TestPatient.nhsNumber(1);

    private final StatusAdvice advice = new StatusAdvice();

    private static Document offered() {
        Patient patient = new Patient(
                NUMBER, "01", "Sample", null, null, LocalDate.of(1955, 1, 9), null, null, null, null, null, null);
        Consultation consultation =
                new Consultation("c-1", null, null, null, null, null, false, false, null, patient, null, null, null);
        Document document = Document.waiting(
                UUID.randomUUID(),
                new VersionChain("clinic", "c-1", NUMBER),
                1,
                new Submission("clinic", consultation, NOW, NOW, null, "0".repeat(64)),
                NOW);
        document.queue(NOW);
        document.claim(UUID.randomUUID(), "node", NOW, node -> true);
        return document;
    }

    @Test
    void whoSendsAgainWhatIsOverdueIsWarnedThatThePracticeMayHaveBoth() {
        Document first = offered();
        first.sent(1, "mesh-1", NOW);

        Document copy = first.resend(UUID.randomUUID(), NOW, "clerk", "no answer for a week");

        assertThat(advice.on(copy, false))
                .hasValueSatisfying(text -> assertThat(text).contains("second copy"));
    }

    @Test
    void aCopyOfWhatNeverArrivedNeedsNoWarning() {
        Document first = offered();
        first.fail(1, "EPL-151", "MESH refused it.", NOW);

        Document copy = first.resend(UUID.randomUUID(), NOW, "clerk", "the practice has a mailbox now");

        assertThat(advice.on(copy, false)).isEmpty();
    }
}
