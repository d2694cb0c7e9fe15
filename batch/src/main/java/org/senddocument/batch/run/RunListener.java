package org.senddocument.batch.run;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.domain.job.JobStatus;

/** Writes down how a run ended. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {

    @Inject
    RunBook book;

    @Inject
    JobContext job;

    @Override
    public void afterJob() {
        book.close(
                switch (job.getBatchStatus()) {
                    case FAILED, ABANDONED -> JobStatus.FAILED;
                    case STOPPING, STOPPED -> JobStatus.STOPPED;
                    default -> JobStatus.COMPLETED;
                });
    }
}
