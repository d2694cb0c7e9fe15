package org.senddocument.service.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.domain.job.Rhythm;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.paging.PageRequest;

/** The book of runs, as nodes come and go and the database is away. */
class JobLedgerTest {

    private static final JobName SEND = JobName.SEND_DOCUMENTS;
    private static final JobName PURGE = JobName.PURGE_DOCUMENTS;
    private static final Rhythm DAILY = new Rhythm(Duration.ofDays(1));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T10:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final TestDatabase database = TestDatabase.h2();
    private final TestNode west = new TestNode(database, clock, "west");

    @AfterEach
    void close() {
        database.close();
    }

    private void after(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    private OptionalLong opened(TestNode node, JobName job) {
        return node.done(JobLedger.class, ledger -> ledger.open(job, "operator"));
    }

    private long open(TestNode node, JobName job) {
        return opened(node, job).orElseThrow();
    }

    private JobReport report(long run) {
        return west.done(Jobs.class, jobs -> jobs.run(run)).report();
    }

    private void ended(TestNode node, long run) {
        node.told(RunEnd.class, end -> end.close(run, JobStatus.COMPLETED));
    }

    private void lookForAbandoned() {
        west.done(JobLedger.class, JobLedger::closeAbandoned);
    }

    /** What a run ends with while the database is away. */
    private void endedWithoutDatabase(long run, JobStatus how) {
        RunEnd end = new RunEnd();
        end.underWay = west.underWay();
        end.ledger = new JobLedger() {
            @Override
            public void close(long id, JobStatus status) {
                throw new IllegalStateException("The database is away.");
            }
        };
        end.close(run, how);
    }

    @Test
    void aRunThatIsExecutedKeepsItsJobAndIsLeftAlone() {
        long run = open(west, SEND);

        after(Duration.ofHours(5));
        lookForAbandoned();

        assertThat(opened(west, SEND)).isEmpty();
        assertThat(report(run).status()).isEqualTo(JobStatus.RUNNING);
    }

    @Test
    void aRunWhoseEndCouldNotBeWrittenDownIsWrittenDownLaterAsItEnded() {
        long run = open(west, SEND);
        endedWithoutDatabase(run, JobStatus.COMPLETED);

        lookForAbandoned();

        assertThat(report(run).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(report(run).end()).isEqualTo(now.get());
        assertThat(report(run).faults()).hasSize(1);
    }

    @Test
    void aRunThatNothingIsKnownOfAnyMoreDoesNotKeepItsJobFromRunning() {
        long lost = open(west, SEND);
        west.underWay().forget(lost);

        long next = open(west, SEND);

        assertThat(report(lost).status()).isEqualTo(JobStatus.FAILED);
        assertThat(report(lost).faults())
                .extracting(JobReport.Fault::reason)
                .containsExactly(
                        "The job broke off, and the database could not be told. A later run goes on from there.");
        assertThat(report(next).status()).isEqualTo(JobStatus.RUNNING);
    }

    @Test
    void aRunThatNothingIsKnownOfAnyMoreCanBeStopped() {
        long lost = open(west, SEND);
        west.underWay().forget(lost);

        boolean goesOn = west.done(JobLedger.class, ledger -> ledger.stop(lost, "operator"));

        assertThat(goesOn).isFalse();
        assertThat(report(lost).status()).isEqualTo(JobStatus.FAILED);
    }

    @Test
    void aRunThatIsExecutedIsAskedToStopOnce() {
        long run = open(west, SEND);

        boolean goesOn = west.done(JobLedger.class, ledger -> ledger.stop(run, "first"));
        west.done(JobLedger.class, ledger -> ledger.stop(run, "second"));

        assertThat(goesOn).isTrue();
        assertThat(report(run).faults())
                .extracting(JobReport.Fault::reason)
                .containsExactly("Stopped by first. A later run goes on from there.");
    }

    @Test
    void aRunOfANodeThatDiedIsEndedByAnother() {
        TestNode east = new TestNode(database, clock, "east");
        long run = open(east, PURGE);
        after(TestNode.LEASE.plusSeconds(1));
        west.told(NodeRegister.class, NodeRegister::sayAlive);

        long next = open(west, PURGE);

        assertThat(report(run).status()).isEqualTo(JobStatus.FAILED);
        assertThat(report(run).faults().get(0).reason()).contains("node stopped");
        assertThat(report(next).node()).isEqualTo("west");
    }

    @Test
    void aNodeThatLivesAndWhoseRowWasLostDoesNotPassForDead() {
        TestNode east = new TestNode(database, clock, "east");
        long run = open(east, PURGE);
        database.doInTransaction(entities -> entities.createNativeQuery("DELETE FROM node WHERE name = 'east'")
                .executeUpdate());
        east.told(NodeRegister.class, NodeRegister::sayAlive);

        lookForAbandoned();

        assertThat(report(run).status()).isEqualTo(JobStatus.RUNNING);
    }

    @Test
    void aStartThatFailsLeavesNoRunBehindWhateverFailed() {
        Throwable met = west.done(
                JobStarter.class, starter -> catchThrowable(() -> starter.startUnlessRunning(SEND, "operator")));

        assertThat(met).as("there is no batch runtime here").isInstanceOf(RuntimeException.class);
        JobReport last = west.done(Jobs.class, jobs -> jobs.runsOf(SEND.text(), new PageRequest(1, 1)))
                .items()
                .get(0)
                .report();
        assertThat(last.status()).isEqualTo(JobStatus.FAILED);
        assertThat(last.faults().get(0).reason()).startsWith("The job broke off: ");
        assertThat(opened(west, SEND)).isPresent();
    }

    @Test
    void aStartWhoseCommitWasNeverHeardOfDoesNotKeepItsJobFromRunning() {
        JobStarter starter = new JobStarter();
        starter.underWay = west.underWay();
        starter.ledger = new JobLedger() {
            @Override
            public OptionalLong open(JobName job, String startedBy) {
                JobLedgerTest.this.opened(west, job);
                throw new IllegalStateException("The line broke at the commit.");
            }
        };

        assertThatThrownBy(() -> starter.startUnlessRunning(SEND, "operator"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(opened(west, SEND)).isPresent();
    }

    @Test
    void aDailyJobIsStartedOnceADayByWhicheverNodeAsksFirst() {
        TestNode east = new TestNode(database, clock, "east");

        assertThat(dueOn(west)).isTrue();
        assertThat(dueOn(east)).isFalse();
        after(Duration.ofHours(23));
        assertThat(dueOn(east)).isFalse();
        after(Duration.ofHours(1));
        assertThat(dueOn(east)).isTrue();
        assertThat(dueOn(west)).isFalse();
    }

    private boolean dueOn(TestNode node) {
        OptionalLong run = node.done(JobLedger.class, ledger -> ledger.openWhereDue(PURGE, DAILY, "schedule"));
        run.ifPresent(id -> ended(node, id));
        return run.isPresent();
    }

    @Test
    void whatEachNodeDoesIsDueOnEachNode() {
        TestNode east = new TestNode(database, clock, "east");
        Rhythm minutely = new Rhythm(Duration.ofMinutes(1));

        assertThat(List.of(west, east))
                .allMatch(node -> node.done(JobLedger.class, ledger -> ledger.openWhereDue(SEND, minutely, "schedule"))
                        .isPresent());
    }

    @Test
    void tenThousandFaultsAreCountedAndTheFirstThousandNamed() {
        long run = open(west, SEND);
        int all = 1200;
        west.told(JobLedger.class, ledger -> {
            for (int i = 0; i < all; i++) {
                ledger.countOne(run, "deferred", new JobFault(new UUID(0, i), "busy", null));
            }
            ledger.explain(run, "MESH does not answer");
        });

        JobReport report = report(run);
        JobRunDetail listed = west.done(Jobs.class, jobs -> jobs.runsOf(SEND.text(), PageRequest.of(1)))
                .items()
                .get(0);

        assertThat(report.faultCount()).isEqualTo(all + 1);
        assertThat(report.faults())
                .hasSize(1001)
                .last()
                .extracting(JobReport.Fault::reason)
                .isEqualTo("MESH does not answer");
        assertThat(report.counts()).containsEntry("deferred", (long) all);
        assertThat(listed.report().faults()).hasSize(10);
        assertThat(listed.furtherFaults()).isEqualTo(all + 1 - 10);
        assertThat(listed.isIdle()).isFalse();
    }

    @Test
    void theReportTellsHowLongItTookAndWhatToDo() {
        long run = open(west, SEND);
        west.told(
                JobLedger.class,
                ledger -> ledger.countOne(run, "failed", new JobFault(new UUID(0, 1), "refused", "12")));
        after(Duration.ofMillis(1500));
        ended(west, run);

        assertThat(report(run).durationSeconds()).isEqualByComparingTo("1.5");
        assertThat(report(run).faults().get(0).advice()).isNotBlank();
    }

    @Test
    void runsAreListedByTheirStartThoughNodesTakeIdsInBlocks() {
        database.doInTransaction(entities -> entities.createNativeQuery(
                        "INSERT INTO job_run (id, job, node_id, node, started_by, started_at, ended_at, status) VALUES"
                                + " (999000, 'send-documents', '00000000-0000-0000-0000-000000000001', 'east', 'schedule', TIMESTAMP WITH TIME ZONE"
                                + " '2026-03-02 09:00:00+00', TIMESTAMP WITH TIME ZONE '2026-03-02 09:00:01+00',"
                                + " 'COMPLETED')")
                .executeUpdate());
        long newer = open(west, SEND);

        List<JobRunDetail> runs = west.done(Jobs.class, jobs -> jobs.runsOf(SEND.text(), PageRequest.of(1)))
                .items();

        assertThat(runs).extracting(run -> run.report().id()).containsExactly(newer, 999_000L);
    }

    @Test
    void oldRunsGoWithAllThatTheySayAndTheLastOfAJobStays() {
        TestNode east = new TestNode(database, clock, "east");
        long old = open(west, PURGE);
        west.told(JobLedger.class, ledger -> ledger.countOne(old, "troubled", new JobFault(null, "busy", null)));
        ended(west, old);
        long last = open(west, PURGE);
        ended(west, last);
        ended(east, open(east, SEND));
        after(Duration.ofDays(90).plus(TestNode.LEASE).plusSeconds(1));
        west.told(NodeRegister.class, NodeRegister::sayAlive);

        Map<String, Long> counts = west.done(RunUpkeep.class, upkeep -> upkeep.removeOld(() -> false));

        assertThat(counts)
                .containsEntry("removedRuns", 2L)
                .containsEntry("removedNodes", 1L)
                .containsEntry("removedMails", 0L);
        assertThat(west.done(Jobs.class, jobs -> jobs.runsOf(PURGE.text(), PageRequest.of(1)))
                        .items())
                .extracting(run -> run.report().id())
                .containsExactly(last);
        assertThat(opened(east, SEND)).isPresent();
    }
}
