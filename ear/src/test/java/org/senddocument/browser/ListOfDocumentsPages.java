package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.TestPatient;

/** The list of documents: searched, filtered, and gone back to. */
public interface ListOfDocumentsPages extends StaffAtBrowser {

    @Test
    default void theListShowsADocumentWithItsStatusInWords() {
        TestPatient patient = stage().world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);

        Browser browser = person("viewer");
        browser.open("/documents?status=WAITING");

        assertThat(rowOf(browser, id))
                .contains(patient.family().toUpperCase() + ", " + patient.given())
                .contains("Waiting")
                .doesNotContain(patient.nhsNumber());
    }

    @Test
    default void aPatientIsFoundByTheirNhsNumberWhichStaysOutOfTheAddress() {
        TestPatient patient = stage().world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        String number = patient.nhsNumber();
        String written = number.substring(0, 3) + "-" + number.substring(3, 6) + " " + number.substring(6);

        Browser browser = person("viewer");
        browser.open("/documents").fill("nhsNumber", written).press("find-patient");

        assertThat(browser.all("tbody tr")).hasSize(1);
        assertThat(rowOf(browser, id)).contains(patient.given());
        assertThat(browser.path()).startsWith("/documents?search=").doesNotContain(number);
    }

    @Test
    default void aNumberThatIsNoNhsNumberIsToldBesideItsField() {
        Browser browser = person("viewer");
        browser.open("/documents").fill("nhsNumber", "999 000 0019").press("find-patient");

        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.all(".govuk-error-summary a[href='#nhsNumber']")).hasSize(1);
        assertThat(browser.all("#nhsNumber-error").get(0).getText()).contains("This is not an NHS number");
        assertThat(browser.all("#nhsNumber").get(0).getDomAttribute("aria-describedby"))
                .contains("nhsNumber-error");
    }

    @Test
    default void aFilteredListCanBeBookmarked() {
        Browser browser = person("viewer");
        // With a filter set they stand open, on a narrow screen too.
        browser.open("/documents?status=SENT").fill("code", "20009").tick("overdue");
        browser.leaveBy(browser.all("#filters button").get(0));
        String address = browser.path();
        browser.open("/jobs").open(address);

        assertThat(address).contains("code=20009").contains("overdue=true");
        assertThat(browser.all("#code").get(0).getDomAttribute("value")).isEqualTo("20009");
        assertThat(browser.all("#overdue").get(0).isSelected()).isTrue();
    }

    @Test
    default void aDayThatThereIsNotIsToldAndNothingIsListed() {
        Browser browser = person("viewer");
        browser.open("/documents?from=2026-02-30");

        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.text()).contains("The first day must be a real date");
        assertThat(browser.all("table")).isEmpty();
    }

    @Test
    default void whoeverGoesBackFromADocumentFindsTheListAsTheyLeftIt() {
        String older = waiting();
        String newer = waiting();

        Browser browser = person("viewer");
        browser.open("/documents?status=WAITING&order=oldest&page=99");
        String corrected = browser.path();
        browser.open("/documents?status=WAITING")
                .leaveBy(browser.all("a[href$='" + newer + "']").get(0));
        String title = browser.title();
        browser.follow("Next document");
        String next = browser.path();
        browser.follow("Back to the documents");

        assertThat(corrected)
                .startsWith("/documents?status=WAITING&order=oldest")
                .doesNotContain("page=99");
        assertThat(title).startsWith("Document: Waiting, received ");
        assertThat(next).isEqualTo("/document?id=" + older);
        assertThat(browser.path()).isEqualTo("/documents?status=WAITING");
        assertThat(browser.heading()).isEqualTo("Waiting documents");
    }

    @Test
    default void aDocumentIsFoundByAnyOfItsIds() {
        String id = submitted(stage().world().patient(Behaviour.ACCEPT));
        stage().turn();
        JsonObject document = stage().api().document(id);

        Browser browser = person("viewer");
        assertThat(List.of("id", "meshMessageId", "messageId").stream()
                        .map(document::getString)
                        .map(known -> browser.open("/documents")
                                .fill("anyId", known)
                                .press("find-id")
                                .path()))
                .containsOnly("/document?id=" + id);
        String consultation = document.getString("consultationId");
        browser.open("/documents").fill("anyId", consultation).press("find-id");
        assertThat(browser.path()).isEqualTo("/documents?consultationId=" + consultation);
        browser.open("/documents").fill("anyId", "no such id").press("find-id");
        assertThat(browser.text()).contains("Nothing has this id");
        assertThat(browser.path()).isEqualTo("/documents");
    }

    @Test
    default void theListThatATileLeadsToIsCalledByWhatIsWrongWithItsDocuments() {
        Browser browser = person("viewer");
        List<String> headings = browser.open("/documents").all("a.sd-attention__group").stream()
                .map(tile -> tile.getDomAttribute("href"))
                .toList()
                .stream()
                .map(href ->
                        browser.open(href.substring(href.indexOf("/documents"))).heading())
                .toList();
        browser.open("/documents?needsPerson=true");

        assertThat(headings)
                .containsExactly(
                        "Failed documents",
                        "Rejected documents",
                        "Undelivered documents",
                        "Overdue documents",
                        "Documents on hold",
                        "Documents deleted at their source, practice not told");
        assertThat(browser.heading()).isEqualTo("Documents that need a person");
        assertThat(browser.title()).doesNotContain("???");
    }

    private static String rowOf(Browser browser, String id) {
        return browser.all("tbody tr").stream()
                .filter(row -> !row.findElements(By.cssSelector("a[href$='" + id + "']"))
                        .isEmpty())
                .map(WebElement::getText)
                .collect(Collectors.joining());
    }
}
