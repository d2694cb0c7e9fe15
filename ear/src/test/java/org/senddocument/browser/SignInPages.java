package org.senddocument.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.senddocument.system.Stage;

/** Signing in and out, and one's own password. */
public interface SignInPages extends StaffAtBrowser {

    @Test
    default void aStrangerIsLedToTheSignInPageAndThenToThePageTheyAskedFor() {
        String id = waiting();

        Browser browser = stranger();
        browser.open("/document?id=" + id);
        String first = browser.heading();
        browser.fill("username", "first")
                .fill("password", stage().world().administratorPassword())
                .press("submit");

        assertThat(first).isEqualTo("Sign in");
        assertThat(browser.path()).isEqualTo("/document?id=" + id);
    }

    @Test
    default void aWrongPasswordAndAnUnknownNameAreToldAlike() {
        Browser browser = stranger();
        browser.signIn("first", "not the password");
        String ofWrongPassword = browser.text();
        browser.signIn("nobody", "not the password");

        assertThat(browser.title()).startsWith("Error: Sign in");
        assertThat(browser.text())
                .contains("The username or the password is not right")
                .isEqualTo(ofWrongPassword);
        assertThat(browser.all("#password").get(0).getDomProperty("value")).isEmpty();
    }

    @Test
    default void whoeverSignsOutIsAStranger() {
        Browser browser = person("viewer");
        browser.leaveBy(browser.all("header button").get(0));
        String after = browser.text();
        browser.open("/documents");

        assertThat(after).contains("You are signed out.");
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    default void anEndedSessionIsNotSilent() {
        Browser browser = person("clerk");
        browser.open("/document-action?id=" + waiting() + "&action=HOLD").fill("reason", "Typed for long");
        browser.endSession();
        browser.press("perform");

        assertThat(browser.path()).startsWith("/sign-in?ended=true&from=");
        assertThat(browser.text()).contains("You were signed out. What you last entered was not saved.");
    }

    @Test
    default void whoeverIsSignedInHasNothingToDoOnTheSignInPage() {
        assertThat(person("viewer").open("/sign-in").path()).isEqualTo("/documents");
    }

    @Test
    default void whoeverChangesTheirPasswordStaysSignedInAndUsesTheNewOneFromThenOn() {
        String name = newPerson("viewer");
        Browser browser = signedIn(name);
        browser.open("/password").fill("present", "a wrong guess").fill("wanted", "quite another phrase");
        browser.press("change");
        String ofWrong = browser.text();
        browser.fill("present", Stage.passwordOf(name))
                .fill("wanted", "quite another phrase")
                .press("change");
        String ofRight = browser.text();
        browser.open("/documents");
        String after = browser.path();

        assertThat(ofWrong).contains("The current password is not right");
        assertThat(ofRight).contains("Your password was changed.");
        assertThat(after).isEqualTo("/documents");
        assertThat(signedIn(name).text()).contains("The username or the password is not right");
        assertThat(stranger().signIn(name, "quite another phrase").path()).isEqualTo("/documents");
    }
}
