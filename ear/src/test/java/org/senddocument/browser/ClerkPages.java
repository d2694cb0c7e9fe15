package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.senddocument.sandbox.practice.Behaviour;

/** What a clerk does with one document, and how the page of it says what to do. */
public interface ClerkPages extends StaffAtBrowser {

    @Test
    default void aClerkPutsADocumentOnHoldAndSaysWhy() {
        String id = waiting();

        Browser browser = person("clerk");
        browser.open("/document?id=" + id).follow("Put on hold");
        browser.fill("reason", "The practice asked us to wait").press("perform");

        assertThat(browser.path()).isEqualTo("/document?id=" + id);
        assertThat(browser.text()).contains("The document is on hold.", "The practice asked us to wait");
        assertThat(stage().api().statusOf(id)).isEqualTo("ON_HOLD");
        assertThat(browser.open("/document?id=" + id).text()).doesNotContain("The document is on hold.");
    }

    @Test
    default void anActionWithoutAReasonIsNotDone() {
        String id = waiting();

        Browser browser = person("clerk");
        browser.open("/document-action?id=" + id + "&action=CANCEL");
        browser.fill("reason", "   ").press("perform");

        assertThat(browser.title()).startsWith("Error: Cancel sending");
        assertThat(browser.all(".govuk-error-summary a[href='#reason']")).hasSize(1);
        assertThat(stage().api().statusOf(id)).isEqualTo("WAITING");
    }

    @Test
    default void aDoubleClickIsOneAction() {
        String id = waiting();

        Browser browser = person("clerk");
        browser.open("/document-action?id=" + id + "&action=HOLD");
        browser.fill("reason", "Clicked twice").doubleClick("perform");

        assertThat(browser.open("/document?id=" + id).all(".sd-timeline__item")).hasSize(2);
        assertThat(stage().api().statusOf(id)).isEqualTo("ON_HOLD");
    }

    @Test
    default void whatTheStatusNoLongerPermitsIsToldInPlainWords() {
        String id = waiting();

        Browser browser = person("clerk");
        browser.open("/document-action?id=" + id + "&action=HOLD").fill("reason", "Too late");
        stage().api().post("/documents/" + id + "/cancel", "{\"reason\": \"somebody was quicker\"}");
        browser.press("perform");

        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.text()).contains("This was not done", "does not permit this any more");
        assertThat(browser.all("textarea")).isEmpty();
    }

    @Test
    default void thePdfIsOpenedOnlyForAReason() {
        String id = waiting();

        Browser browser = person("clerk");
        browser.open("/document?id=" + id).follow("View the PDF");
        browser.press("show");

        assertThat(browser.title()).startsWith("Error: View the PDF");
        assertThat(browser.text()).contains("Enter why you open the PDF");
    }

    @Test
    default void aViewerSeesWhatAClerkDoesAndMayNotDoIt() {
        String id = waiting();

        Browser browser = person("viewer");
        List<WebElement> buttons = browser.open("/document?id=" + id).all(".sd-actions");
        browser.open("/document-action?id=" + id + "&action=HOLD");

        assertThat(buttons).isEmpty();
        assertThat(browser.text()).contains("does not have the role of a clerk");
        assertThat(browser.all("textarea")).isEmpty();
    }

    @Test
    default void aWithdrawnDocumentThatThePracticeHasAsksToTellThePractice() {
        String id = submitted(stage().world().patient(Behaviour.ACCEPT));
        stage().turn();

        Browser browser = person("clerk");
        browser.open("/document-withdraw?id=" + id)
                .fill("reason", "Wrong patient")
                .press("perform");
        String untold = browser.text();
        List<WebElement> withdraw = browser.all("a[href*='/document-withdraw']");
        List<String> primary = browser.all(".sd-actions .govuk-button:not(.govuk-button--secondary)").stream()
                .map(WebElement::getText)
                .toList();
        browser.follow("Record that the practice was told")
                .fill("reason", "By telephone")
                .press("perform");

        assertThat(untold)
                .contains("Important", "Tell the practice", "Wrong patient")
                .doesNotContain("This was not done", "There is nothing left to do");
        assertThat(withdraw).isEmpty();
        assertThat(primary).containsExactly("Record that the practice was told");
        assertThat(browser.text()).contains("By telephone");
    }

    @Test
    default void aClerkRecordsThatAConsultationWasDeletedAtItsSource() {
        String id = waiting();

        Browser browser = person("clerk");
        browser.open("/document?id=" + id)
                .follow("Record that the consultation was deleted")
                .fill("reason", "Wrong patient");
        browser.press("perform");

        assertThat(browser.path()).isEqualTo("/document?id=" + id);
        assertThat(browser.text()).contains("the document is not sent", "Wrong patient");
        assertThat(stage().api().statusOf(id)).isEqualTo("CANCELLED");
    }
}
