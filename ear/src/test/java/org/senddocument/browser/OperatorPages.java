package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.senddocument.sandbox.practice.Behaviour;

/** Jobs, incidents, the reconciliation, and what is kept for a claim. */
public interface OperatorPages extends StaffAtBrowser {

    @Test
    default void anOperatorStartsAJob() {
        Browser browser = person("operator");
        browser.open("/jobs");
        browser.leaveBy(browser.all("input[type=submit]").get(2));

        assertThat(browser.path()).isEqualTo("/jobs");
        assertThat(browser.text()).contains("The job was started.");
        browser.follow("Reconcile documents").follow("Show all runs, those with nothing to do too");
        assertThat(browser.text()).contains("Last runs", "person-");
    }

    @Test
    default void anIncidentSaysWhatItMeansAndLeadsToItsDocuments() {
        submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();
        stage().api().run("reconcile-documents");

        Browser browser = person("viewer");
        browser.open("/documents").follow("Incidents");

        assertThat(browser.text()).contains("did not arrive", "Open", "What to do:");
        assertThat(browser.follow("Rejected documents").path()).startsWith("/documents?status=REJECTED");
    }

    @Test
    default void theReconciliationOfTheLastWeekCountsWhatCameIn() {
        submitted(stage().world().patient(Behaviour.ACCEPT));

        Browser browser = person("viewer");
        browser.open("/documents").follow("Reconciliation");

        assertThat(browser.heading()).isEqualTo("Reconciliation");
        assertThat(browser.text()).contains("Not sent yet", "By day", "By practice", "By sender");
        browser.open("/reconciliation?from=2026-03-02&to=2026-03-01");
        assertThat(browser.text()).contains("The last day must not be before the first day");
    }

    @Test
    default void theReportOfARunIsThereAsAFileAndARunThatHasEndedCannotBeStopped() {
        long run = stage().api().run("purge-documents").getJsonNumber("id").longValue();

        Browser browser = person("operator");
        browser.open("/job?name=purge-documents&all=true");
        List<WebElement> links = browser.all("a[href$='/job-report?run=" + run + "']");
        browser.open("/job-stop?run=" + run).press("stop");

        assertThat(links).hasSize(1);
        assertThat(browser.text()).contains("The run has ended already.");
    }

    @Test
    default void anOperatorPutsAConsultationUnderLegalHoldAndLiftsIt() {
        String id = waiting();

        Browser browser = person("operator");
        browser.open("/document?id=" + id).follow("Put under legal hold");
        browser.press("perform");
        String withoutReason = browser.title();
        browser.fill("reason", "Claim 7 of the trust").press("perform");
        String held = browser.text();
        browser.follow("Lift the legal hold").fill("reason", "Settled").press("perform");

        assertThat(withoutReason).startsWith("Error: ");
        assertThat(held).contains("The consultation is under legal hold.", "Claim 7 of the trust");
        assertThat(browser.text()).contains("The legal hold was lifted.").doesNotContain("Claim 7 of the trust");
    }
}
