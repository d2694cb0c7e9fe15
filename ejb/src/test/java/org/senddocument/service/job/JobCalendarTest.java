package org.senddocument.service.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.domain.node.Node;
import org.senddocument.service.Services;
import org.senddocument.service.paging.PageRequest;

/** When a job ran well and runs next, and which of its runs are worth a look. */
class JobCalendarTest {

    private static final Instant NINE = Instant.parse("2026-11-06T09:00:00Z");
    private static final String COLLECT = "collect-acknowledgements";

    private final TestDatabase database = TestDatabase.h2();
    private boolean scheduled = true;

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T asked(Function<JobCalendar, T> call) {
        JobSettings settings = new JobSettings(
                scheduled, Map.of(JobName.COLLECT_ACKNOWLEDGEMENTS, Duration.ofMinutes(5)), Duration.ofDays(90));
        return database.inTransaction(entities -> call.apply(
                Services.with(entities).given(JobSettings.class, settings).get(JobCalendar.class)));
    }

    private void ran(String by, Instant start, JobStatus end, long collected) {
        database.doInTransaction(entities -> {
            JobRun run = new JobRuns(entities)
                    .add(new JobRun(COLLECT, new Node(UUID.randomUUID(), "node", 1, NINE, NINE), by, start));
            run.count("collected", collected);
            if (end != JobStatus.RUNNING) {
                run.end(end, start.plusSeconds(2));
            }
        });
    }

    @Test
    void theNextRunIsAsLongAfterTheLastOfTheScheduleAsTheSettingSays() {
        ran("schedule", NINE, JobStatus.COMPLETED, 0);
        ran("operator", NINE.plusSeconds(60), JobStatus.FAILED, 0);

        JobOutlook outlook = asked(calendar -> calendar.of(COLLECT));

        assertThat(outlook).isEqualTo(new JobOutlook(NINE, NINE.plus(Duration.ofMinutes(5))));
    }

    @Test
    void whereNothingIsScheduledThereIsNoNextRun() {
        ran("schedule", NINE, JobStatus.COMPLETED, 0);
        scheduled = false;

        assertThat(asked(calendar -> calendar.of(COLLECT)).nextRun()).isNull();
        boolean runsByItself = asked(JobCalendar::isScheduled);
        assertThat(runsByItself).isFalse();
    }

    @Test
    void aJobThatNeverRanHasNeither() {
        JobOutlook outlook = asked(calendar -> calendar.of(COLLECT));

        assertThat(outlook).isEqualTo(new JobOutlook(null, null));
    }

    @Test
    void runsThatFoundNothingToDoAreLeftOut() {
        ran("schedule", NINE, JobStatus.COMPLETED, 0);
        ran("schedule", NINE.plusSeconds(1), JobStatus.COMPLETED, 3);
        ran("schedule", NINE.plusSeconds(2), JobStatus.FAILED, 0);
        ran("schedule", NINE.plusSeconds(3), JobStatus.RUNNING, 0);

        assertThat(asked(calendar -> calendar.busyRunsOf(COLLECT, new PageRequest(1, 20)))
                        .items())
                .extracting(run -> run.report().status())
                .containsExactly(JobStatus.RUNNING, JobStatus.FAILED, JobStatus.COMPLETED);
        assertThat(asked(calendar -> calendar.busyRunsOf(COLLECT, new PageRequest(1, 20)))
                        .total())
                .isEqualTo(3);
    }
}
