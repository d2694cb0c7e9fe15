package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Accounts and settings. */
public interface AdministratorPages extends StaffAtBrowser {

    @Test
    default void anAdministratorAddsAPersonWhoIsShutOutWhenTheAccountIsClosed() {
        String name = "nurse " + UUID.randomUUID();
        Browser browser = person("administrator");
        browser.follow("Add an account")
                .fill("username", name)
                .fill("password", "a phrase of hers")
                .tick("role-VIEWER")
                .press("create");
        String added = browser.text();
        browser.follow(name).tick("role-CLERK").press("change-roles");
        String changed = browser.text();

        stranger().signIn(name, "a phrase of hers");
        String landing = browser.path();
        stage().api().delete("/accounts/" + name.replace(" ", "%20"));
        browser.open("/documents");

        assertThat(added).contains("The account was added.", name);
        assertThat(changed).contains("The roles were changed.");
        assertThat(stage().api()
                        .get("/accounts/" + name.replace(" ", "%20"))
                        .json()
                        .getJsonArray("roles"))
                .hasSize(2);
        assertThat(landing).isEqualTo("/documents");
        assertThat(browser.path()).isEqualTo("/sign-in?ended=true");
    }

    @Test
    default void anAccountIsClosedWithAReasonThatStandsInTheAuditTrail() {
        String name = newPerson("viewer");
        Browser browser = person("administrator", "auditor").open("/account?name=" + name);
        browser.follow("Close the account");
        browser.press("close");
        String withoutReason = browser.title();
        browser.fill("reason", "Left the trust").press("close");

        assertThat(withoutReason).startsWith("Error: ");
        assertThat(browser.text()).contains("The account is closed.");
        assertThat(browser.open("/audit?action=CLOSE_ACCOUNT").text()).contains(name + ": Left the trust");
    }

    @Test
    default void anAccountWithoutARoleIsNotAddedAndItIsSaidWhy() {
        Browser browser = person("administrator");
        String name = "nobody " + UUID.randomUUID();
        browser.open("/account-add")
                .fill("username", name)
                .fill("password", "a phrase of nobody")
                .press("create");

        assertThat(browser.text()).contains("There is a problem", "An account has at least one role.");
        assertThat(browser.all("#username").get(0).getDomProperty("value")).isEqualTo(name);
        assertThat(browser.all(".govuk-error-summary a[href='#role-SENDER']")).hasSize(1);
    }

    @Test
    default void anAdministratorSeesTheSettingsInForceAndNoSecret() {
        Browser browser = person("administrator").open("/settings");

        assertThat(browser.text())
                .contains("senddocument.mesh.base-url", "Set, not shown")
                .doesNotContain(stage().world().administratorPassword());
        Browser other = person("operator").open("/settings");
        assertThat(other.heading()).isEqualTo("You cannot see this page");
        assertThat(other.all("nav a").stream().map(WebElement::getText)).contains("Documents", "Jobs");
        assertThat(other.open("/no-such-page").all("nav a")).isNotEmpty();
    }
}
