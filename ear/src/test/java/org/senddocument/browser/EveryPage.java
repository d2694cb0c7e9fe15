package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.senddocument.sandbox.practice.Behaviour;

/** What holds for all pages alike. */
public interface EveryPage extends StaffAtBrowser {

    @Test
    default void whatIsNotThereAndWhatIsNotForYouAreToldApart() {
        Browser browser = person("viewer");
        String noPage = browser.open("/nothing").heading();
        String noDocument = browser.open("/document?id=" + UUID.randomUUID()).heading();
        String notForYou = browser.open("/unmatched").heading();

        assertThat(noPage).isEqualTo("Page not found");
        assertThat(noDocument).isEqualTo("Page not found");
        assertThat(notForYou).isEqualTo("You cannot see this page");
    }

    @Test
    default void everyPageCanBeUsedWithoutScriptOnANarrowScreen() {
        String id = waiting();

        Browser browser = person("viewer", "clerk", "operator", "auditor", "administrator");
        browser.narrow();
        List<String> paths = List.of(
                "/documents",
                "/failures",
                "/documents-resend?all=true",
                "/documents-resent",
                "/document?id=" + id,
                "/document-action?id=" + id + "&action=HOLD",
                "/document-pdf?id=" + id,
                "/document-legal-hold?id=" + id,
                "/jobs",
                "/job?name=send-documents",
                "/incidents",
                "/reconciliation",
                "/unmatched",
                "/incident-documents?cause=NOT_ARRIVED",
                "/audit",
                "/patient-access",
                "/accounts",
                "/account-add",
                "/account?name=first",
                "/account-close?name=first",
                "/settings",
                "/password");

        Set<String> titles = new HashSet<>();
        assertThat(paths).allSatisfy(path -> {
            browser.open(path);
            assertThat(titles.add(browser.title())).as("a title of its own").isTrue();
            assertThat(browser.all("script, [onclick], [style]")).isEmpty();
            assertThat(browser.all("h1")).hasSize(1);
            assertThat(browser.all("html[lang=en] main#main")).hasSize(1);
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(375);
        });
    }

    @Test
    default void theKeyboardReachesTheContentAtOnce() {
        Browser browser = person("viewer");
        browser.open("/documents").all("body").get(0).sendKeys(Keys.TAB);
        WebElement first = browser.focused();
        first.sendKeys(Keys.ENTER);

        assertThat(first.getText()).isEqualTo("Skip to main content");
        assertThat(browser.path()).endsWith("#main");
    }

    @Test
    default void whoeverAsksForAPagePastTheEndOfAListIsLedToItsLastPage() {
        Browser browser = person("viewer", "clerk", "operator", "auditor", "administrator");

        assertThat(List.of(
                        "/documents?page=99999",
                        "/audit?page=99999",
                        "/accounts?page=99999",
                        "/incidents?page=99999",
                        "/unmatched?page=99999",
                        "/unmatched?settled=true&page=99999",
                        "/job?name=send-documents&page=99999",
                        "/job?name=send-documents&all=true&page=99999"))
                .allSatisfy(path -> assertThat(browser.open(path).path())
                        .startsWith(path.replaceAll("[?&]page=99999", ""))
                        .doesNotContain("99999"));
    }

    @Test
    default void theListWithAllItsColumnsFitsOnADesk() {
        submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();

        Browser browser = person("clerk", "operator").open("/documents?status=REJECTED");

        assertThat(browser.all("td input[type=checkbox]")).isNotEmpty();
        assertThat(browser.all("#download[href$='format=csv']")).hasSize(1);
        assertThat(browser.contentWidth()).isLessThanOrEqualTo(1280);
    }
}
