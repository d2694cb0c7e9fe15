package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.TestPatient;

/** The audit trail, and who saw the documents of a patient. */
public interface AuditorPages extends StaffAtBrowser {

    @Test
    default void aWrongDayOnTheAuditPageListsNothing() {
        Browser browser = person("auditor").open("/audit?from=2026-02-30");

        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.all("table")).isEmpty();
    }

    @Test
    default void anAuditorSeesWhoOpenedWhatAndWhyAndNoPatient() {
        TestPatient patient = stage().world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        person("clerk")
                .open("/document-action?id=" + id + "&action=HOLD")
                .fill("reason", "Wrong ward")
                .press("perform");

        Browser browser = person("auditor");
        String landing = browser.path();
        String links = browser.all(".sd-navigation a").stream()
                .map(WebElement::getText)
                .collect(Collectors.joining(" "));
        browser.fill("document", id).leaveBy(browser.all("#filters button").get(0));

        assertThat(landing).isEqualTo("/audit");
        assertThat(links).isEqualTo("Audit trail");
        assertThat(browser.text())
                .contains("Put on hold", "Wrong ward", "Looked at the document")
                .doesNotContainIgnoringCase(patient.family());
    }

    @Test
    default void whatIsNoIdOfADocumentIsToldBesideItsField() {
        Browser browser = person("auditor").open("/audit?document=7");

        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.all(".govuk-error-summary a[href='#document']")).hasSize(1);
    }

    @Test
    default void anAuditorAsksWhoSawThePatientAndTheNumberStaysOutOfTheAddress() {
        TestPatient patient = stage().world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        person("clerk").open("/document?id=" + id);

        Browser browser = person("auditor").open("/patient-access");
        browser.fill("nhsNumber", patient.nhsNumber())
                .fill("reason", "A complaint")
                .press("show");

        assertThat(browser.text()).contains("1 entry", "Looked at the document", id);
        assertThat(browser.path()).isEqualTo("/patient-access");
        assertThat(browser.open("/audit").text()).contains("Asked who saw a patient's documents", "A complaint");
    }

    @Test
    default void anActionIsOneEntryOfItsFormAndNotTwo() {
        String id = waiting();
        person("clerk")
                .open("/document-action?id=" + id + "&action=HOLD")
                .fill("reason", "Wrong ward")
                .press("perform");

        Browser browser = person("auditor").open("/audit?document=" + id);

        // The form, the action, and the document that it leads to.
        assertThat(browser.all("tbody tr")).hasSize(3);
    }
}
