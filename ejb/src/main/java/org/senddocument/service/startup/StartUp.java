package org.senddocument.service.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.senddocument.config.ConfiguredSettings;
import org.senddocument.database.Migrations;
import org.senddocument.service.account.BootstrapAccount;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.reconciling.Intake;
import org.senddocument.service.sending.InFlight;

/** Everything that must be right before the first request; where it is not, the deployment fails and says why. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // migrations commit for themselves
public class StartUp {

    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());

    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    /** Shorter than what starts and stops servers waits before it kills them. */
    private static final Duration LAST_POSTS = Duration.ofSeconds(20);

    @Resource(lookup = "java:app/jdbc/sendDocument")
    DataSource dataSource;

    @Inject
    ConfiguredSettings settings;

    @Inject
    NodeRegister node;

    @Inject
    JobLedger ledger;

    @Inject
    BootstrapAccount bootstrap;

    @Inject
    ContentStore store;

    @Inject
    InFlight inFlight;

    @Inject
    Intake intake;

    @Inject
    Readiness readiness;

    @PostConstruct
    void start() {
        settings.check();
        Migrations.apply(dataSource);
        node.enter();
        ledger.closeAbandoned();
        bootstrap.makeWhereThereIsNone();
        store.sweep(LONGEST_REQUEST);
        intake.lookAgainAtWhatWasSetAside();
        readiness.started();
    }

    /** What is still being posted when the time is up keeps this node alive for the others until its lease ends. */
    @PreDestroy
    void stop() {
        if (inFlight.closesWithin(LAST_POSTS)) {
            node.leave();
        } else {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Documents are still being posted: other nodes take over when the lease of this one ends.");
        }
    }
}
