package org.senddocument.batch.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
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
import org.senddocument.domain.job.Rhythm;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.job.JobName;
import org.senddocument.service.job.JobSettings;
import org.senddocument.service.job.JobStarter;
import org.senddocument.service.job.LastTicks;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.node.ThisNode;

/**
 * The only place with timers. None is persistent: a missed tick is made up by the next. A tick only asks whether a job is
 * due. It throws nothing and has no transaction that could fail: a server takes a timer away for good that failed twice.
 */
@Singleton
@Startup
@Lock(LockType.READ) // a job that waits for the database silences no other, and not the sign of life
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the batch runtime starts jobs outside transactions
public class Schedule {

    private static final System.Logger LOG = System.getLogger(Schedule.class.getName());

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

    @Inject
    LastTicks ticks;

    @PostConstruct
    void begin() {
        Duration breath = node.lease().dividedBy(4);
        repeat(ALIVE, breath, breath);
        if (jobs.scheduled()) {
            for (JobName job : JobName.values()) {
                Rhythm rhythm = jobs.rhythmOf(job);
                repeat(job.text(), rhythm.firstTick(job.ordinal()), rhythm.tick());
            }
        }
    }

    private void repeat(String timer, Duration first, Duration every) {
        timers.createIntervalTimer(first.toMillis(), every.toMillis(), new TimerConfig(timer, false));
        ticks.note(timer);
    }

    @Timeout
    void tick(Timer timer) {
        String name = (String) timer.getInfo();
        try {
            // A slow start may be overtaken by the first tick; the next one makes up for it.
            if (thisNode.isRegistered()) {
                act(name);
                ticks.note(name);
            }
        } catch (RuntimeException
                | Error e) { // an error counts as a failure too, and memory may be there again by then
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "The tick of " + name + " failed; the next one tries again. " + Causes.traceOf(e));
        }
    }

    private void act(String timer) {
        if (timer.equals(ALIVE)) {
            nodes.sayAlive();
            ledger.closeAbandoned();
        } else {
            JobName.of(timer).ifPresent(starter::startWhereDue);
        }
    }
}
