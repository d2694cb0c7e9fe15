package org.senddocument.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.config.ConfiguredSettings;
import org.senddocument.service.account.BootstrapAccount;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.reconciling.Intake;
import org.senddocument.service.sending.InFlight;

/** A server that starts, and one that stops in good order. */
class StartUpTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNodeSaysThatItIsGoneOnlyWhenNothingIsBeingPostedAnyMore(boolean empty) {
        List<String> done = new ArrayList<>();
        StartUp startUp = new StartUp();
        startUp.inFlight = new InFlight() {
            @Override
            public boolean closesWithin(Duration time) {
                done.add("closed");
                return empty;
            }
        };
        startUp.node = new NodeRegister() {
            @Override
            public void leave() {
                done.add("left");
            }
        };

        startUp.stop();

        assertThat(done).isEqualTo(empty ? List.of("closed", "left") : List.of("closed"));
    }

    @Test
    void aStartHasWhatWasSetAsideLookedAtAgainBeforeItIsReady() {
        List<String> done = new ArrayList<>();
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:start-up");
        StartUp startUp = new StartUp();
        startUp.dataSource = database;
        startUp.settings = new ConfiguredSettings() {
            @Override
            public void check() {
                done.add("settings checked");
            }
        };
        startUp.node = new NodeRegister() {
            @Override
            public void enter() {
                done.add("node entered");
            }
        };
        startUp.ledger = new JobLedger() {
            @Override
            public int closeAbandoned() {
                done.add("runs closed");
                return 0;
            }
        };
        startUp.bootstrap = new BootstrapAccount() {
            @Override
            public void makeWhereThereIsNone() {
                done.add("first account");
            }
        };
        startUp.store = new ContentStore() {
            @Override
            public int sweep(Duration longestRequest) {
                done.add("leftovers swept");
                return 0;
            }
        };
        startUp.intake = new Intake() {
            @Override
            public void lookAgainAtWhatWasSetAside() {
                done.add("set aside");
            }
        };
        startUp.readiness = new Readiness() {
            @Override
            void started() {
                done.add("ready");
            }
        };

        startUp.start();

        assertThat(done)
                .containsExactly(
                        "settings checked",
                        "node entered",
                        "runs closed",
                        "first account",
                        "leftovers swept",
                        "set aside",
                        "ready");
    }
}
