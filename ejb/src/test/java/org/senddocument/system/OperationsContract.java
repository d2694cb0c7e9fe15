package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.time.London;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;

/** What operators and administrators do. */
public interface OperationsContract extends TogetherContract, BulkResendContract, AuditContract {

    @Test
    default void aStoppedRunEndsAtItsNextDocumentAndALaterRunGoesOnFromThere() {
        int documents = 24;
        List<String> ids = IntStream.range(0, documents)
                .mapToObj(i -> submitted(world().patient(Behaviour.ACCEPT)))
                .toList();
        world().mesh()
                .faults()
                .whenever(
                        (method, path) -> method.equals("POST") && path.endsWith("/outbox"),
                        Fault.slow(1, Duration.ofMillis(40)));
        long run = api().post("/jobs/send-documents/executions", "")
                .json()
                .getJsonNumber("id")
                .longValue();

        int asked = api().post("/executions/" + run + "/stop", "").status();
        int byAViewer =
                caller("viewer").post("/executions/" + run + "/stop", "").status();
        JsonObject report = awaitEnd(run);
        world().mesh().faults().clear();
        int afterTheEnd = api().post("/executions/" + run + "/stop", "").status();

        assertThat(asked).isEqualTo(202);
        assertThat(byAViewer).isEqualTo(403);
        assertThat(afterTheEnd).isEqualTo(409);
        assertThat(report.getString("status")).isEqualTo("STOPPED");
        assertThat(report.getJsonArray("faults").getJsonObject(0).getString("reason"))
                .contains("Stopped by " + World.ADMINISTRATOR);
        assertThat(ids).anyMatch(id -> !api().statusOf(id).equals("SENT"));
        assertThat(api().run("send-documents").getString("status")).isEqualTo("COMPLETED");
        assertThat(ids).allMatch(id -> api().statusOf(id).equals("SENT"));
    }

    @Test
    default void aLegalHoldIsSetOnceWithItsReasonAndLifted() {
        String id = submitted(world().patient(Behaviour.ACCEPT));
        ApiClient operator = caller("operator");
        String path = "/documents/" + id + "/legal-hold";

        int withoutReason = operator.post(path, "{}").status();
        JsonObject held =
                operator.post(path, "{\"reason\": \"A claim was announced.\"}").json();
        int again = operator.post(path, "{\"reason\": \"once more\"}").status();
        int byAViewer = caller("viewer").post(path, "{\"reason\": \"x\"}").status();
        JsonObject seen = caller("viewer").get(path).json();
        int lifted = operator.delete(path, "X-Reason", "It was settled.").status();

        assertThat(withoutReason).isEqualTo(400);
        assertThat(held.getBoolean("held")).isTrue();
        assertThat(again).isEqualTo(409);
        assertThat(byAViewer).isEqualTo(403);
        assertThat(seen.getString("reason")).isEqualTo("A claim was announced.");
        assertThat(lifted).isEqualTo(200);
        assertThat(operator.get(path).json().getBoolean("held")).isFalse();
    }

    @Test
    default void whatASourceSystemFinalisedAndNeverSubmittedIsNamedInTheReport() {
        String arrived = submitted(world().patient(Behaviour.ACCEPT));
        String consultation = api().document(arrived).getString("consultationId");
        String lost = "lost-" + UUID.randomUUID();
        LocalDate today = LocalDate.now(London.ZONE);
        String statement = Json.createObjectBuilder()
                .add("finalisedOn", today.toString())
                .add("consultationIds", Json.createArrayBuilder(List.of(consultation, lost)))
                .build()
                .toString();

        JsonObject receipt = api().post("/expected", statement).json();
        JsonObject same = api().post("/expected", statement).json();
        String period = "/reconciliation?from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        JsonObject report = api().get(period).json();
        ApiClient.Answer table = api().get(period + "&format=csv");

        assertThat(receipt.getInt("added")).isEqualTo(2);
        assertThat(same.getInt("added")).isZero();
        assertThat(report.getJsonObject("missing").getJsonArray("consultations").toString())
                .contains(lost)
                .doesNotContain(consultation);
        assertThat(report.getJsonObject("total").getInt("submitted")).isPositive();
        assertThat(table.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(table.body()).contains("total,", "missing,").contains(lost);
        assertThat(caller("sender").get(period).status()).isEqualTo(403);
        assertThat(caller("viewer").post("/expected", statement).status()).isEqualTo(403);
        assertThat(api().post("/expected", "{\"day\": \"2099-01-01\", \"count\": -1}")
                        .status())
                .isEqualTo(422);
        assertThat(api().get("/reconciliation?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    default void aReportIsATableForThoseWhoAskForOne() {
        long run = api().run("send-documents").getJsonNumber("id").longValue();
        long idle = api().run("send-documents").getJsonNumber("id").longValue();

        ApiClient.Answer table = api().get("/executions/" + run, "Accept", "text/csv");
        ApiClient.Answer sameTable = api().get("/executions/" + run + "?format=csv");
        ApiClient.Answer nothingToDo = api().get("/executions/" + idle + "?format=csv");

        assertThat(table.status()).isEqualTo(200);
        assertThat(table.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(table.body()).startsWith("kind,run,job,").contains("run," + run + ",send-documents,");
        assertThat(sameTable.body()).isEqualTo(table.body());
        assertThat(nothingToDo.body()).contains("COMPLETED,nothing to do");
        assertThat(api().get("/executions/" + run).json().getString("status")).isEqualTo("COMPLETED");
        assertThat(api().get("/executions/" + run + "?format=xml").status()).isEqualTo(400);
    }

    @Test
    default void runsAreListedPageByPage() {
        api().run("reconcile-documents");
        long latest = api().run("reconcile-documents").getJsonNumber("id").longValue();

        ApiClient.Answer first = api().get("/jobs/reconcile-documents/executions?size=1");
        ApiClient.Answer second = api().get("/jobs/reconcile-documents/executions?size=1&page=2");

        assertThat(first.array()).hasSize(1);
        assertThat(first.array().getJsonObject(0).getInt("id")).isEqualTo((int) latest);
        assertThat(second.array().getJsonObject(0).getInt("id")).isLessThan((int) latest);
        assertThat(first.response().headers().firstValueAsLong("X-Total-Count").orElse(0))
                .isGreaterThanOrEqualTo(2);
        assertThat(api().get("/jobs/reconcile-documents/executions?page=0").status())
                .isEqualTo(400);
    }

    @Test
    default void wrongPasswordsNeverShutAClinicalSystemOut() {
        String name = "clinic-" + UUID.randomUUID().toString().substring(0, 8);
        ApiClient clinic = stage().caller(name, "viewer");
        ApiClient guesser = new ApiClient(stage().address(), name, "a wrong pass phrase");

        List<Integer> guesses = IntStream.range(0, 7)
                .mapToObj(i -> guesser.get("/documents").status())
                .toList();

        assertThat(guesses).containsOnly(401);
        assertThat(clinic.get("/documents?size=1").status()).isEqualTo(200);
        assertThat(guesser.get("/documents").status()).isEqualTo(401);
        assertThat(clinic.get("/documents?size=1").status()).isEqualTo(200);
    }

    @Test
    default void anAccountIsGivenAnotherPasswordOtherRolesAndIsClosedAndOpenedAgain() {
        String name = "ward-" + UUID.randomUUID();
        ApiClient before = stage().caller(name, "sender");
        String account = "/accounts/" + name;

        assertThat(before.get("/documents").status()).isEqualTo(200);
        assertThat(api().put(account + "/password", "{\"password\": \"short\"}").status())
                .isEqualTo(400);
        assertThat(api().put(account + "/password", "{\"password\": \"another long phrase\"}")
                        .status())
                .isEqualTo(200);
        assertThat(before.get("/documents").status()).isEqualTo(401);

        ApiClient after = new ApiClient(stage().address(), name, "another long phrase");
        api().put(account + "/roles", "{\"roles\": [\"auditor\"]}");
        assertThat(after.get("/documents").status()).isEqualTo(403);
        assertThat(after.get("/audit").status()).isEqualTo(200);

        assertThat(api().delete(account).json().isNull("closedAt")).isFalse();
        assertThat(after.get("/audit").status()).isEqualTo(401);
        assertThat(api().post(account + "/reopen", "").json().isNull("closedAt"))
                .isTrue();
        assertThat(after.get("/audit").status()).isEqualTo(200);
        assertThat(after.get("/accounts").status()).isEqualTo(403);
        assertThat(api().get("/accounts/nobody-of-that-name").status()).isEqualTo(404);
        assertThat(api().get(account).json().getString("username")).isEqualTo(name);
    }
}
