package org.senddocument.service.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.NamedFault;
import org.senddocument.domain.job.RunFaults;
import org.senddocument.service.job.JobReport.Fault;

/** Makes reports of runs, inside the transaction that read them. */
@Dependent
class JobReports {

    /** Of each run in a list; its own report has them all. */
    private static final int FIRST_FAULTS = 10;

    @Inject
    RunFaults faults;

    JobRunDetail inFull(JobRun run) {
        List<Fault> named =
                faults.of(run).stream().map(NamedFault::fault).map(Fault::of).toList();
        return detail(run, named);
    }

    List<JobRunDetail> inShort(List<JobRun> runs) {
        Map<Long, List<Fault>> first = faults.firstOf(runs, FIRST_FAULTS).stream()
                .collect(Collectors.groupingBy(
                        NamedFault::run, Collectors.mapping(named -> Fault.of(named.fault()), Collectors.toList())));
        return runs.stream()
                .map(run -> detail(run, first.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private static JobRunDetail detail(JobRun run, List<Fault> faults) {
        return new JobRunDetail(JobReport.of(run, faults), run.isStopAsked());
    }
}
