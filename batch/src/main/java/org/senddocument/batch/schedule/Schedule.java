package org.senddocument.batch.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.job.JobName;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.job.JobStarter;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.node.ThisNode;

/** The only place with timers. None is persistent: a missed tick is made up by the next. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the batch runtime starts jobs outside transactions
public class Schedule {

    private static final String ALIVE = "alive";

    @Resource
    TimerService timers;

    @Inject
    JobSettings jobs;

    @Inject
    NodeSettings node;

    @Inject
    JobStarter starter;

    @Inject
    NodeRegister nodes;

    @Inject
    JobLedger ledger;

    @Inject
    ThisNode thisNode;

    @PostConstruct
    void begin() {
        repeat(ALIVE, node.lease().dividedBy(4));
        if (jobs.scheduled()) {
            jobs.every().forEach(this::repeat);
        }
    }

    private void repeat(java.io.Serializable what, Duration every) {
        timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig(what, false));
    }

    @Timeout
    void tick(Timer timer) {
        // A slow start may be overtaken by the first tick; the next one makes up for it.
        if (!thisNode.isRegistered()) {
            return;
        }
        if (timer.getInfo() instanceof JobName job) {
            starter.startUnlessRunning(job, JobStarter.SCHEDULE);
        } else {
            nodes.sayAlive();
            ledger.closeAbandoned();
        }
    }
}
