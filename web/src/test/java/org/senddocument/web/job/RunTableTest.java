package org.senddocument.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.JobReport.Fault;
import org.senddocument.service.job.JobRunDetail;

class RunTableTest {

    private static final Instant START = Instant.parse("2026-10-25T00:59:59Z");
    private static final String RUN = ",7,send-documents,node-1,schedule,2026-10-25T00:59:59Z,";

    private static JobRunDetail run(Instant end, JobStatus status, Map<String, Long> counts, Fault... faults) {
        return run(end, status, counts, faults.length, faults);
    }

    private static JobRunDetail run(
            Instant end, JobStatus status, Map<String, Long> counts, int faultCount, Fault... faults) {
        BigDecimal seconds = end == null
                ? null
                : BigDecimal.valueOf(Duration.between(START, end).toMillis(), 3);
        JobReport report = new JobReport(
                7,
                "send-documents",
                "node-1",
                "schedule",
                START,
                end,
                status,
                counts,
                List.of(faults),
                seconds,
                faultCount);
        return new JobRunDetail(report, false);
    }

    @Test
    void everyCountAndEveryFaultIsALineWithWhatToDo() {
        Fault fault = new Fault("document-1", "=refused", "Resend it.");

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

    @Test
    void faultsThatAreNotNamedAreCounted() {
        String table = RunTable.of(run(null, JobStatus.RUNNING, Map.of(), 1501, new Fault(null, "busy", null)));

        assertThat(table).contains("fault" + RUN + ",,RUNNING,further faults,1500,,,");
    }
}
