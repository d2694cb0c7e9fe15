package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.time.London;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;

/** What operators do, and what many people do at the same moment. */
public interface OperationsContract {

    int AT_ONCE = 16;

    Stage stage();

    private ApiClient api() {
        return stage().api();
    }

    private String submitted(TestPatient patient) {
        Multipart form = Multipart.of(Metadata.of(patient).json()).document(SamplePdfs.pages(1, "Seen today."));
        return api().submit(form).json().getString("id");
    }

    private String rejected() {
        String id = submitted(stage().world().patient(Behaviour.NOT_KNOWN));
        stage().turn();
        assertThat(api().statusOf(id)).isEqualTo("REJECTED");
        return id;
    }

    private ApiClient caller(String role) {
        return stage().caller(role + "-" + UUID.randomUUID().toString().substring(0, 8), role);
    }

    /** All begin at the same moment, each with a connection of its own. */
    private static <T> List<T> together(Callable<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<T>> calls = IntStream.range(0, AT_ONCE)
                    .<Callable<T>>mapToObj(i -> () -> {
                        start.await();
                        return call.call();
                    })
                    .toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : people.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    @Test
    default void aResendThatManyAskForAtOnceIsMadeOnceAndTheOthersAreToldOfIt() throws Exception {
        String id = rejected();

        List<ApiClient.Answer> answers =
                together(() -> api().post("/documents/" + id + "/resend", "{\"reason\": \"registered now\"}"));

        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .as("status of all: "
                        + answers.stream().map(ApiClient.Answer::status).toList())
                .hasSize(1);
        String copy = api().document(id).getString("resentAs");
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409))
                .allSatisfy(
                        answer -> assertThat(answer.json().getString("detail")).contains(copy));
        String consultation = api().document(id).getString("consultationId");
        assertThat(api().get("/documents?consultationId=" + consultation).json().getInt("total"))
                .isEqualTo(2);
    }

    @Test
    default void aCancellationThatManyAskForAtOnceIsMadeOnce() throws Exception {
        String id = submitted(stage().world().patient(Behaviour.ACCEPT));

        List<ApiClient.Answer> answers =
                together(() -> api().post("/documents/" + id + "/cancel", "{\"reason\": \"entered twice\"}"));

        assertThat(answers)
                .extracting(ApiClient.Answer::status)
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(api().document(id).getJsonArray("history")).hasSize(2);
    }

    @Test
    default void aJobThatManyStartAtOnceRunsOnce() throws Exception {
        List<ApiClient.Answer> answers = together(() -> api().post("/jobs/reconcile-documents/executions", ""));

        // One that ended before the last had asked may be followed by another, but never accompanied.
        assertThat(answers).extracting(ApiClient.Answer::status).contains(202).containsOnly(202, 409);
        List<Long> started = answers.stream()
                .filter(answer -> answer.status() == 202)
                .map(answer -> answer.json().getJsonNumber("id").longValue())
                .toList();
        assertThat(started).doesNotHaveDuplicates();
        started.forEach(this::awaitEnd);
    }

    private JsonObject awaitEnd(long run) {
        return Awaitility.await("the end of run " + run)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> api().get("/executions/" + run).json(), report -> !report.isNull("end"));
    }

    @Test
    default void operatorsSendManyAgainAndHearOfEachWhatBecameOfIt() {
        String first = rejected();
        String second = rejected();
        String waiting = submitted(stage().world().patient(Behaviour.ACCEPT));
        String unknown = UUID.randomUUID().toString();
        String request = bulk(first, second, waiting, unknown);
        ApiClient operator = caller("operator");

        ApiClient.Answer answer = operator.post("/documents/resend", request);
        ApiClient.Answer again = operator.post("/documents/resend", request);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getInt("resent")).isEqualTo(2);
        assertThat(answer.json().getInt("refused")).isEqualTo(2);
        List<JsonObject> items = answer.json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject);
        assertThat(items)
                .extracting(item -> item.getString("document"))
                .containsExactly(first, second, waiting, unknown);
        assertThat(items.get(0).getString("resentAs"))
                .isEqualTo(api().document(first).getString("resentAs"));
        assertThat(items.get(2).getString("reason")).contains("WAITING");
        assertThat(again.json().getInt("resent")).isZero();
        assertThat(again.body()).contains(items.get(0).getString("resentAs"));
    }

    @Test
    default void aBulkResendByFilterTakesWhatTheFilterFinds() {
        String id = rejected();
        String consultation = api().document(id).getString("consultationId");

        ApiClient.Answer answer = caller("operator")
                .post(
                        "/documents/resend",
                        "{\"reason\": \"outage\", \"filter\": {\"consultationId\": \"" + consultation + "\"}}");

        assertThat(answer.json().getInt("resent")).isEqualTo(1);
        assertThat(api().document(id).getString("resentAs"))
                .isEqualTo(answer.json().getJsonArray("items").getJsonObject(0).getString("resentAs"));
    }

    @Test
    default void aBulkResendIsBoundedAndWantsAReasonARoleAndOneWayOfNaming() {
        ApiClient operator = caller("operator");
        String[] tooMany = IntStream.range(0, 501)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        String one = UUID.randomUUID().toString();

        assertThat(operator.post("/documents/resend", bulk(tooMany)).status()).isEqualTo(400);
        assertThat(operator.post("/documents/resend", "{\"ids\": [\"" + one + "\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(operator.post("/documents/resend", "{\"reason\": \"x\"}").status())
                .isEqualTo(400);
        assertThat(caller("clerk").post("/documents/resend", bulk(one)).status())
                .isEqualTo(403);
    }

    private static String bulk(String... ids) {
        JsonArrayBuilder array = Json.createArrayBuilder(List.of(ids));
        return Json.createObjectBuilder()
                .add("reason", "MESH was down")
                .add("ids", array)
                .build()
                .toString();
    }

    @Test
    default void aStoppedRunEndsAtItsNextDocumentAndALaterRunGoesOnFromThere() {
        int documents = 24;
        List<String> ids = IntStream.range(0, documents)
                .mapToObj(i -> submitted(stage().world().patient(Behaviour.ACCEPT)))
                .toList();
        stage().world()
                .mesh()
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
        stage().world().mesh().faults().clear();
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
        String id = submitted(stage().world().patient(Behaviour.ACCEPT));
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
        String arrived = submitted(stage().world().patient(Behaviour.ACCEPT));
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
    default void theAuditTrailTellsWhoSawWhatAndIsReadByAuditorsAlone() {
        TestPatient patient = stage().world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        ApiClient clerk = caller("clerk");
        clerk.get("/documents/" + id);
        clerk.get("/documents/" + id + "/pdf", "X-Reason", "the practice asks for it");
        clerk.post("/documents/" + id + "/hold", "{\"reason\": \"wrong ward\"}");

        ApiClient auditor = caller("auditor");
        ApiClient.Answer answer = auditor.get("/audit?document=" + id);
        ApiClient.Answer table = auditor.get("/audit?action=VIEW_PDF&format=csv&document=" + id);

        assertThat(answer.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("action") + " " + entry.getString("reason", "-"))
                .containsExactly("HOLD wrong ward", "VIEW_PDF the practice asks for it", "VIEW_DOCUMENT -");
        assertThat(table.body().lines()).hasSize(2).last().asString().contains("VIEW_PDF", id, "the practice asks");
        assertThat(answer.body()).doesNotContain(patient.nhsNumber(), patient.family());
        assertThat(auditor.get("/audit?action=NONE").status()).isEqualTo(400);
        assertThat(auditor.get("/documents/" + id).status()).isEqualTo(403);
        assertThat(clerk.get("/audit").status()).isEqualTo(403);
    }

    @Test
    default void theAuditTrailTellsWhoSignedInWasRefusedAndStartedAJob() {
        String name = "operator-" + UUID.randomUUID().toString().substring(0, 8);
        ApiClient operator = stage().caller(name, "operator");
        new PageVisitor(stage().address()).signIn(name, "not the password");
        new PageVisitor(stage().address()).signIn(name, Stage.passwordOf(name));
        new ApiClient(stage().address(), name, "an old password").get("/jobs");
        operator.run("reconcile-documents");

        ApiClient.Answer trail = caller("auditor").get("/audit?account=" + name);

        assertThat(trail.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("action"))
                .containsExactly("JOB_STARTED", "SIGN_IN_REFUSED", "SIGNED_IN", "SIGN_IN_REFUSED");
        assertThat(api().get("/accounts/" + name).json().isNull("lastSignedInAt"))
                .isFalse();
    }

    @Test
    default void anAuditorIsToldWhoSawTheDocumentsOfAPatient() {
        TestPatient patient = stage().world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        caller("clerk").get("/documents/" + id + "/pdf", "X-Reason", "the practice asks for it");
        ApiClient auditor = caller("auditor");
        String number = "{\"nhsNumber\": \"" + patient.nhsNumber() + "\"";

        ApiClient.Answer report = auditor.post("/audit/search", number + ", \"reason\": \"a complaint\"}");

        assertThat(report.status()).as(report.body()).isEqualTo(200);
        assertThat(report.json().getJsonArray("items").getJsonObject(0).getString("action"))
                .isEqualTo("VIEW_PDF");
        assertThat(report.body()).contains(id).doesNotContain(patient.nhsNumber(), patient.family());
        assertThat(auditor.post("/audit/search", number + "}").status()).isEqualTo(400);
        assertThat(caller("clerk")
                        .post("/audit/search", number + ", \"reason\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(auditor.get("/audit?action=ACCESS_REPORT").body()).contains("a complaint");
    }

    @Test
    default void aClinicalSystemThatLooksAfterItsOwnLeavesNoTrailOfLooks() {
        String id = submitted(stage().world().patient(Behaviour.ACCEPT));
        api().get("/documents/" + id);

        assertThat(caller("auditor").get("/audit?document=" + id).json().getInt("total"))
                .isZero();
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
