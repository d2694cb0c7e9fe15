package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.TestPatient;

/** What is sent again: one document by a clerk, many by an operator. */
public interface SendingAgainPages extends StaffAtBrowser {

    @Test
    default void aRejectedDocumentTellsWhatToDoAndIsSentAgain() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();

        Browser browser = person("clerk");
        browser.open("/document?id=" + id);
        String advice = browser.all(".sd-advice").get(0).getText();
        browser.follow("Send again").fill("reason", "Registered now").press("perform");

        assertThat(advice).contains("What to do");
        assertThat(browser.path()).startsWith("/document?id=").doesNotContain(id);
        assertThat(browser.text()).contains("The document will be sent again.");
        assertThat(browser.open("/document?id=" + id).text()).contains("This document was sent again.");
    }

    @Test
    default void ofTwoWhoSendAgainTheSecondIsToldOfTheCopyThatTheFirstOneMade() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();

        Browser browser = person("clerk");
        browser.open("/document-action?id=" + id + "&action=RESEND").fill("reason", "Registered now");
        String copy = stage().api()
                .post("/documents/" + id + "/resend", "{\"reason\": \"somebody was quicker\"}")
                .json()
                .getString("id");
        browser.press("perform");

        assertThat(browser.text()).contains("This was not done", "sent again already, as document " + copy);
    }

    @Test
    default void theFormThatSendsAgainSaysWhyItFailedAndWarns() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();

        Browser browser = person("clerk");
        browser.open("/document?id=" + id);
        List<WebElement> primary = browser.all(".sd-actions .govuk-button:not(.govuk-button--secondary)");
        browser.open("/document-action?id=" + id + "&action=RESEND");

        assertThat(primary).isEmpty();
        assertThat(browser.text())
                .contains("The practice does not have this patient", "Sent again as it is, it fails the same way");
    }

    @Test
    default void anOperatorChoosesDocumentsAndSendsThemAgainTogether() {
        TestPatient patient = stage().world().patient(Behaviour.NOT_KNOWN);
        String first = submitted(patient);
        String second = submitted(patient);
        stage().turn();

        Browser browser = person("operator");
        browser.open("/documents?status=REJECTED");
        browser.all("input[value='" + first + "']").get(0).click();
        browser.all("input[value='" + second + "']").get(0).click();
        browser.leaveBy(browser.all("form[action$='documents-resend'] button").get(0));
        String asked = browser.text();
        List<Boolean> tickedAtFirst = List.of(isTicked(browser, first), isTicked(browser, second));
        browser.fill("reason", "The practice was closed").press("perform");
        String withoutTick = browser.text();
        browser.tick("chosen-" + first)
                .tick("chosen-" + second)
                .fill("reason", " ")
                .press("perform");
        String withoutReason = browser.text();
        boolean stillTicked = isTicked(browser, first) && isTicked(browser, second);
        browser.fill("reason", "The practice was closed").doubleClick("perform");

        assertThat(asked)
                .contains("30002", "What has to be corrected first", "Sent again as it is, it fails the same way");
        assertThat(tickedAtFirst).containsOnly(false);
        assertThat(withoutTick).contains("Tick at least one document");
        assertThat(withoutReason).contains("Error:");
        assertThat(stillTicked).isTrue();
        assertThat(browser.text()).contains("The documents will be sent again.", "2 documents will be sent again");
        assertThat(browser.follow("Back to the documents").path()).isEqualTo("/documents?status=REJECTED");
        assertThat(stage().api().document(first).isNull("resentAs")).isFalse();
        String consultation = stage().api().document(second).getString("consultationId");
        assertThat(stage().api()
                        .get("/documents?consultationId=" + consultation)
                        .json()
                        .getInt("total"))
                .isEqualTo(2);
    }

    @Test
    default void anOperatorChoosesAllThatTheListFoundAndSeesThemByCause() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();

        Browser browser = person("operator");
        browser.open("/documents").follow("Failures by cause");
        assertThat(browser.text()).contains("Rejected", "30002", "What to do");
        browser.leaveBy(
                browser.all("a[href*='/documents-resend?'][href*='30002']").get(0));

        assertThat(browser.heading()).isEqualTo("Send documents again");
        assertThat(browser.all("#chosen-" + id)).hasSize(1);
    }

    @Test
    default void aDocumentWhoseCopyWasCancelledCanBeChosenFromTheListAgain() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();
        String again = "{\"reason\": \"tried too early\"}";
        String copy =
                stage().api().post("/documents/" + id + "/resend", again).json().getString("id");
        String list = "/documents?consultationId=" + stage().api().document(id).getString("consultationId");

        Browser browser = person("operator");
        int whileTheCopyWaits =
                browser.open(list).all("input[value='" + id + "']").size();
        stage().api().post("/documents/" + copy + "/cancel", again);

        assertThat(whileTheCopyWaits).isZero();
        assertThat(browser.open(list).all("input[value='" + id + "']")).hasSize(1);
    }

    @Test
    default void theFormForManyIsNoLookAtEachOfItsDocuments() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();

        Browser browser = person("operator", "auditor").open("/documents-resend?id=" + id);
        browser.tick("chosen-" + id).fill("reason", " ").press("perform");
        browser.fill("reason", "The practice was closed").press("perform");

        assertThat(browser.open("/audit?document=" + id).all("tbody tr"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getText()).contains("Resent", "The practice was closed"));
    }

    private static boolean isTicked(Browser browser, String id) {
        return browser.all("#chosen-" + id.toLowerCase()).get(0).isSelected();
    }
}
