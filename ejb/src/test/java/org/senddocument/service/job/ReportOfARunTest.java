package org.senddocument.service.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.service.Caller;
import org.senddocument.service.audit.AuditBook;

/** A report that is taken away as a file is entered in the audit trail. */
class ReportOfARunTest {

    private final List<String> trail = new ArrayList<>();

    private final Jobs jobs = new Jobs() {
        @Override
        public JobRunDetail run(long id) {
            JobReport report = new JobReport(
                    id,
                    "send-documents",
                    "node",
                    "schedule",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    JobStatus.COMPLETED,
                    Map.of(),
                    List.of(),
                    null,
                    0);
            return new JobRunDetail(report, false);
        }
    };

    @Test
    void whoTakesItAwayIsEnteredAndWhoLooksAtItIsNot() {
        jobs.context = Caller.named("operator", "operator");
        jobs.audit = new AuditBook() {
            @Override
            public void write(String account, AuditAction action, String what) {
                trail.add(account + " " + action + " " + what);
            }
        };

        jobs.run(17);
        jobs.exported(17);

        assertThat(trail).containsExactly("operator EXPORT Report of send-documents, run 17");
    }
}
