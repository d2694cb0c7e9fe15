package org.senddocument.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.Stage;
import org.senddocument.system.TestPatient;

/** The pages as staff use them, in a browser with script switched off: the same on every server that we ship for. */
public interface PagesContract {

    Stage stage();

    /** One for all tests: to start it takes longer than most of them. */
    AtomicReference<Browser> BROWSER = new AtomicReference<>();

    /** Names by server and roles. */
    Map<String, String> PEOPLE = new ConcurrentHashMap<>();

    @BeforeAll
    static void thereIsABrowser() {
        Browser.assumeThere();
    }

    @AfterAll
    static void closeTheBrowser() {
        Optional.ofNullable(BROWSER.getAndSet(null)).ifPresent(Browser::close);
    }

    private Browser stranger() {
        return BROWSER.updateAndGet(open -> open == null ? Browser.withoutScript(stage().address()) : open)
                .forgetful();
    }

    /** Somebody who has these roles and has signed in. */
    private Browser person(String... roles) {
        // To hash a password takes longer than most tests: one of each kind is enough.
        String username =
                PEOPLE.computeIfAbsent(stage().address() + List.of(roles).toString(), kind -> added(roles));
        return stranger().signIn(username, phraseOf(username));
    }

    private static String phraseOf(String username) {
        return "a phrase of " + username;
    }

    private String added(String... roles) {
        String username = "person-" + UUID.randomUUID();
        JsonObject account = Json.createObjectBuilder()
                .add("username", username)
                .add("password", phraseOf(username))
                .add("roles", Json.createArrayBuilder(List.of(roles)))
                .build();
        assertThat(stage().api().post("/accounts", account.toString()).status()).isEqualTo(201);
        return username;
    }

    private String submitted(TestPatient patient) {
        Multipart form = Multipart.of(Metadata.of(patient).json()).document(SamplePdfs.pages(1, "Seen today."));
        return stage().api().submit(form).json().getString("id");
    }

    private String waiting() {
        return submitted(stage().world().patient(Behaviour.ACCEPT));
    }

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

    private static String rowOf(Browser browser, String id) {
        return browser.all("tbody tr").stream()
                .filter(row -> !row.findElements(By.cssSelector("a[href$='" + id + "']"))
                        .isEmpty())
                .map(WebElement::getText)
                .collect(Collectors.joining());
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

        assertThat(paths).allSatisfy(path -> {
            browser.open(path);
            assertThat(browser.all("script, [onclick], [style]")).isEmpty();
            assertThat(browser.all("h1")).hasSize(1);
            assertThat(browser.all("html[lang=en] main#main")).hasSize(1);
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(375);
        });
        assertThat(paths.stream().map(path -> browser.open(path).title())).doesNotHaveDuplicates();
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

    private static boolean isTicked(Browser browser, String id) {
        return browser.all("#chosen-" + id.toLowerCase()).get(0).isSelected();
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
    default void aWrongDayOnTheAuditPageListsNothing() {
        Browser browser = person("auditor").open("/audit?from=2026-02-30");

        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.all("table")).isEmpty();
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
    default void theKeyboardReachesTheContentAtOnce() {
        Browser browser = person("viewer");
        browser.open("/documents").all("body").get(0).sendKeys(Keys.TAB);
        WebElement first = browser.focused();
        first.sendKeys(Keys.ENTER);

        assertThat(first.getText()).isEqualTo("Skip to main content");
        assertThat(browser.path()).endsWith("#main");
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
        String name = added("viewer");
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
    default void whoeverChangesTheirPasswordStaysSignedInAndUsesTheNewOneFromThenOn() {
        String name = added("viewer");
        Browser browser = stranger().signIn(name, phraseOf(name));
        browser.open("/password").fill("present", "a wrong guess").fill("wanted", "quite another phrase");
        browser.press("change");
        String ofWrong = browser.text();
        browser.fill("present", phraseOf(name))
                .fill("wanted", "quite another phrase")
                .press("change");
        String ofRight = browser.text();
        browser.open("/documents");
        String after = browser.path();

        assertThat(ofWrong).contains("The current password is not right");
        assertThat(ofRight).contains("Your password was changed.");
        assertThat(after).isEqualTo("/documents");
        assertThat(stranger().signIn(name, phraseOf(name)).text())
                .contains("The username or the password is not right");
        assertThat(stranger().signIn(name, "quite another phrase").path()).isEqualTo("/documents");
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
