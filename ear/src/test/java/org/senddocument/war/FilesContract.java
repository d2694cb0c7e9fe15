package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.senddocument.system.PageVisitor;
import org.senddocument.system.Stage;

/** What pages show, taken away as a file by people who are signed in. */
public interface FilesContract {

    Stage stage();

    private PageVisitor visitor(String... roles) {
        String name = stage().personOf(roles);
        return new PageVisitor(stage().address()).signIn(name, Stage.passwordOf(name));
    }

    @Test
    default void theListIsAFileThatSaysByWhichFiltersAndStandsInTheAuditTrail() {
        PageVisitor viewer = visitor("viewer", "auditor").open("/documents?needsPerson=true&format=csv");
        String file = viewer.text();

        assertThat(viewer.status()).isEqualTo(200);
        assertThat(file)
                .startsWith("Written by,person-")
                .contains("Criteria,Only what needs a person", "document,consultation,version,status");
        assertThat(viewer.open("/audit?action=EXPORT").text()).contains("Only what needs a person");
    }

    @Test
    default void theAuditTrailAndTheReconciliationAreFilesToo() {
        PageVisitor auditor = visitor("auditor", "viewer");

        assertThat(auditor.open("/audit?action=SIGNED_IN&format=csv").text())
                .startsWith("at,by,action,document,reason");
        assertThat(auditor.open("/audit?action=EXPORTED_TRAIL").text()).contains("Took the audit trail out");
        assertThat(auditor.open("/reconciliation?from=2026-03-01&to=2026-03-02&format=csv")
                        .text())
                .startsWith("group,key,detail,SUBMITTED");
        assertThat(auditor.open("/audit?action=EXPORT").text())
                .contains("Reconciliation report, 2026-03-01 to 2026-03-02");
    }

    @Test
    default void aFileIsForThoseWhoMaySeeThePage() {
        assertThat(visitor("sender").open("/reconciliation?format=csv").status())
                .isEqualTo(403);
        assertThat(visitor("sender").open("/documents?format=csv").status()).isEqualTo(403);
        assertThat(visitor("viewer").open("/audit?format=csv").status()).isEqualTo(403);
    }
}
