package org.senddocument.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.service.job.JobRunDetail.AdvisedFault;

class RunTableTest {

    private static final Instant START = Instant.parse("2026-10-25T00:59:59Z");
    private static final String RUN = ",7,send-documents,node-1,schedule,2026-10-25T00:59:59Z,";

    private static JobRunDetail run(Instant end, JobStatus status, Map<String, Long> counts, AdvisedFault... faults) {
        JobReport report =
                new JobReport(7, "send-documents", "node-1", "schedule", START, end, status, counts, List.of());
        return new JobRunDetail(report, List.of(faults), false);
    }

    @Test
    void everyCountAndEveryFaultIsALineWithWhatToDo() {
        AdvisedFault fault = new AdvisedFault("document-1", "=refused", "Resend it.");

        String table = RunTable.of(
                run(START.plusMillis(61_250), JobStatus.COMPLETED, Map.of("sent", 2L, "failed", 1L), fault));

        assertThat(table.lines().skip(1))
                .containsExactly(
                        "run" + RUN + "2026-10-25T01:01:00.250Z,61.250,COMPLETED,,,,,",
                        "count" + RUN + "2026-10-25T01:01:00.250Z,61.250,COMPLETED,failed,1,,,",
                        "count" + RUN + "2026-10-25T01:01:00.250Z,61.250,COMPLETED,sent,2,,,",
                        "fault" + RUN + "2026-10-25T01:01:00.250Z,61.250,COMPLETED,,,document-1,'=refused,Resend it.");
    }

    @Test
    void nothingToDoIsASuccessAndSaysSo() {
        String table = RunTable.of(run(START.plusMillis(5), JobStatus.COMPLETED, Map.of("queued", 0L)));

        assertThat(table).contains("0.005,COMPLETED,nothing to do");
    }

    @Test
    void aRunThatGoesOnHasNoEndYet() {
        String table = RunTable.of(run(null, JobStatus.RUNNING, Map.of()));

        assertThat(table.lines().skip(1)).containsExactly("run" + RUN + ",,RUNNING,,,,,");
    }
}
