package org.senddocument.web.job;

import java.util.TreeMap;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.web.page.CsvTable;

/** The report of a run as a table: a line for the run, one for each count, one for each fault. Times are in UTC. */
public final class RunTable {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    private RunTable() {}

    public static String of(JobRunDetail run) {
        CsvTable table = new CsvTable()
                .row(
                        "kind",
                        "run",
                        "job",
                        "node",
                        "startedBy",
                        "start",
                        "end",
                        "seconds",
                        "status",
                        "name",
                        "amount",
                        "document",
                        "reason",
                        "advice");
        JobReport report = run.report();
        line(table, "run", report, run.isIdle() ? "nothing to do" : null, null, null, null, null);
        new TreeMap<>(report.counts())
                .forEach((name, amount) -> line(table, "count", report, name, amount, null, null, null));
        report.faults()
                .forEach(fault ->
                        line(table, "fault", report, null, null, fault.document(), fault.reason(), fault.advice()));
        if (run.furtherFaults() > 0) {
            line(table, "fault", report, "further faults", run.furtherFaults(), null, null, null);
        }
        return table.toString();
    }

    /** Each line tells its run, so that the tables of several runs can be put below each other. */
    private static void line(CsvTable table, String kind, JobReport report, Object... rest) {
        table.row(
                kind,
                report.id(),
                report.job(),
                report.node(),
                report.startedBy(),
                report.start(),
                report.end(),
                report.durationSeconds(),
                report.status(),
                rest[0],
                rest[1],
                rest[2],
                rest[3],
                rest[4]);
    }

    public static String fileName(long run) {
        return "run-" + run + ".csv";
    }
}
