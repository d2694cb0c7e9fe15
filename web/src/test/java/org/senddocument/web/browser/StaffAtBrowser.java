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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.Stage;
import org.senddocument.system.TestPatient;

/** Members of staff, each in a browser with script switched off. */
public interface StaffAtBrowser {

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

    default Browser stranger() {
        return BROWSER.updateAndGet(open -> open == null ? Browser.withoutScript(stage().address()) : open)
                .forgetful();
    }

    /** Somebody who has these roles and has signed in. */
    default Browser person(String... roles) {
        // To hash a password takes longer than most tests: one of each kind is enough.
        String username =
                PEOPLE.computeIfAbsent(stage().address() + List.of(roles).toString(), kind -> added(roles));
        return stranger().signIn(username, phraseOf(username));
    }

    default String phraseOf(String username) {
        return "a phrase of " + username;
    }

    default String added(String... roles) {
        String username = "person-" + UUID.randomUUID();
        JsonObject account = Json.createObjectBuilder()
                .add("username", username)
                .add("password", phraseOf(username))
                .add("roles", Json.createArrayBuilder(List.of(roles)))
                .build();
        assertThat(stage().api().post("/accounts", account.toString()).status()).isEqualTo(201);
        return username;
    }

    default String submitted(TestPatient patient) {
        Multipart form = Multipart.of(Metadata.of(patient).json()).document(SamplePdfs.pages(1, "Seen today."));
        return stage().api().submit(form).json().getString("id");
    }

    default String waiting() {
        return submitted(stage().world().patient(Behaviour.ACCEPT));
    }
}
