package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Journey;

/** Who may make which call of REST, and which of them are entered in the audit trail, as a server has it. */
public interface CallsContract extends Journey {

    /** No JSON, so that whoever reads it says 400. */
    String UNREADABLE = "{\"reason\": ";

    @Test
    default void whoMayNotMakeACallHearsThatWhateverItsBodyHolds() {
        String document = "/documents/" + UUID.randomUUID();
        ApiClient administrator = caller("administrator");
        ApiClient sender = caller("sender");

        assertThat(List.of(
                        document + "/resend",
                        document + "/cancel",
                        document + "/hold",
                        document + "/release",
                        document + "/sent-another-way",
                        document + "/practice-told",
                        "/documents/search",
                        "/documents/resend",
                        "/expected",
                        "/audit/search",
                        "/unmatched/x/settle"))
                .allSatisfy(
                        path -> assertThat(administrator.post(path, UNREADABLE).status())
                                .as(path)
                                .isEqualTo(403));
        assertThat(sender.post(document + "/legal-hold", UNREADABLE).status()).isEqualTo(403);
        assertThat(sender.post("/accounts", UNREADABLE).status()).isEqualTo(403);
        assertThat(sender.put("/accounts/x/password", UNREADABLE).status()).isEqualTo(403);
        assertThat(sender.put("/accounts/x/roles", UNREADABLE).status()).isEqualTo(403);
        assertThat(caller("clerk").post(document + "/hold", UNREADABLE).status())
                .isEqualTo(400);
    }

    @Test
    default void whoMayNotReadHearsThatBeforeWhatIsWrongWithTheQuestion() {
        Map<String, String> questions = Map.of(
                "/documents?status=LOST", "auditor",
                "/audit?action=NONE", "viewer",
                "/reconciliation?from=yesterday", "sender",
                "/incidents?page=0", "sender",
                "/unmatched?settled=perhaps", "viewer",
                "/accounts?page=0", "operator",
                "/executions/1?format=xml", "sender");

        assertThat(questions).allSatisfy((question, role) -> assertThat(
                        caller(role).get(question).status())
                .as(question)
                .isEqualTo(403));
    }

    @Test
    default void aTableThatIsTakenAwayStandsInTheAuditTrailAndALookAtTheSameDoesNot() {
        ApiClient operator = caller("operator");
        long run = api().run("purge-documents").getJsonNumber("id").longValue();
        String days = "/reconciliation?from=2026-03-01&to=2026-03-02";
        operator.get(days);
        operator.get(days + "&format=csv");
        operator.get("/executions/" + run);
        operator.get("/executions/" + run, "Accept", "text/csv");

        assertThat(caller("auditor").get("/audit?action=EXPORT").json().getJsonArray("items").stream()
                        .map(JsonObject.class::cast)
                        .map(entry -> entry.getString("reason"))
                        .limit(2))
                .containsExactly(
                        "Report of purge-documents, run " + run, "Reconciliation report, 2026-03-01 to 2026-03-02");
    }

    @Test
    default void aDayThatNoDatabaseCanReckonWithIsRefused() {
        assertThat(api().get("/reconciliation?from=2026-03-01&to=%2B999999999-12-31")
                        .status())
                .isEqualTo(400);
    }
}
