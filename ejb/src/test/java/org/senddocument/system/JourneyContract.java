package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;

/** A consultation report travels to the practice and back: the same on every server and database that we ship for. */
public interface JourneyContract {

    Stage stage();

    private ApiClient api() {
        return stage().api();
    }

    private World world() {
        return stage().world();
    }

    private static byte[] pdf() {
        return SamplePdfs.pages(1, "Seen today with a cough.");
    }

    private String submitted(TestPatient patient) {
        return submitted(Metadata.of(patient));
    }

    private String submitted(Metadata metadata) {
        ApiClient.Answer answer = api().submit(Multipart.of(metadata.json()).document(pdf()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private List<FiledDocument> filedOf(TestPatient patient) {
        return world().practice().filed().stream()
                .filter(filed -> filed.nhsNumber().equals(patient.nhsNumber()))
                .toList();
    }

    private static Stream<String> codes(JsonObject document) {
        return document.getJsonArray("acknowledgements").stream()
                .map(JsonValue::asJsonObject)
                .map(acknowledgement -> acknowledgement.getString("code"));
    }

    private static Stream<String> history(JsonObject document) {
        return document.getJsonArray("history").stream()
                .map(JsonValue::asJsonObject)
                .map(change -> change.getString("status"));
    }

    @Test
    default void aSuppliedReportIsFiledByThePracticeAndAccepted() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        byte[] pdf = SamplePdfs.ofAbout(1_500_000);
        ApiClient.Answer answer =
                api().submit(Multipart.of(Metadata.of(patient).json()).document(pdf));
        String id = answer.json().getString("id");

        api().run("send-documents");
        String afterSending = api().statusOf(id);
        stage().turn();

        JsonObject document = api().document(id);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.response().headers().firstValue("Location").orElse(""))
                .endsWith("/api/v1/documents/" + id);
        assertThat(afterSending).isEqualTo("SENT");
        assertThat(document.getString("status")).isEqualTo("ACCEPTED");
        assertThat(codes(document)).containsExactlyInAnyOrder("20013", "30001");
        assertThat(history(document)).containsExactly("WAITING", "QUEUED", "SENDING", "SENT", "DELIVERED", "ACCEPTED");
        assertThat(filedOf(patient)).singleElement().satisfies(filed -> {
            assertThat(filed.pdf().size()).isEqualTo(pdf.length);
            assertThat(filed.messageId()).isEqualTo(document.getString("messageId"));
        });
    }

    @Test
    default void aReportRenderedFromNotesIsAcceptedWithItsAttachment() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String id = api().submit(Multipart.of(Metadata.of(patient)
                                .notes("Cough for 5 days", "Chest clear")
                                .json())
                        .attachment("drawing.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .json()
                .getString("id");

        stage().turn();

        assertThat(api().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(filedOf(patient)).singleElement().satisfies(filed -> assertThat(filed.attachments())
                .isEqualTo(2));
        ApiClient.Answer read = api().get("/documents/" + id + "/pdf", "X-Reason", "checking the layout");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).startsWith("%PDF-");
    }

    @Test
    default void aPatientUnknownToThePracticeRejectsTheDocumentAndTheClerkIsTold() {
        TestPatient patient = world().patient(Behaviour.NOT_KNOWN);
        String id = submitted(patient);

        stage().turn();

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("REJECTED");
        assertThat(codes(document)).contains("20013", "30002");
        assertThat(document.getString("advice")).endsWith(".");
    }

    @Test
    default void aMessageThatThePracticeSystemRefusesIsRejectedByItsCode() {
        String id = submitted(world().patient(Behaviour.negativeInfrastructure("20009")));

        stage().turn();

        assertThat(api().statusOf(id)).isEqualTo("REJECTED");
        assertThat(api().get("/documents?code=20009").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(item -> item.getString("id")))
                .contains(id);
    }

    @Test
    default void answersOutOfOrderAndTwiceChangeNothing() {
        String overtaken = submitted(world().patient(Behaviour.BUSINESS_FIRST));
        String repeated = submitted(world().patient(Behaviour.TWICE));

        stage().turn();

        assertThat(api().statusOf(overtaken)).isEqualTo("ACCEPTED");
        assertThat(api().statusOf(repeated)).isEqualTo("ACCEPTED");
        assertThat(codes(api().document(repeated))).hasSize(4);
    }

    @Test
    default void detailsThatTheNhsDoesNotKnowComeBackAsUndelivered() {
        String id = submitted(world().stranger());

        stage().turn();

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("UNDELIVERED");
        assertThat(document.getString("statusReason")).contains("EPL-153");
        assertThat(document.getString("advice")).isNotBlank();
    }

    @Test
    default void aMessageThatNobodyCollectsComesBackAfterFiveDays() {
        String id = submitted(world().patient(Behaviour.NOT_COLLECTED));
        stage().turn();
        String before = api().statusOf(id);

        world().clock().advance(Duration.ofDays(6));
        world().mesh().expireOverdue();
        world().clock().backToThePresent();
        api().run("collect-acknowledgements");

        assertThat(before).isEqualTo("SENT");
        assertThat(api().document(id).getString("statusReason")).contains("14");
        assertThat(api().statusOf(id)).isEqualTo("UNDELIVERED");
    }

    @Test
    default void aChangeAfterSendingReplacesTheFirstVersionAtThePractice() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        String first = submitted(Metadata.of(patient).consultation(consultation));
        stage().turn();

        String second = submitted(Metadata.of(patient).consultation(consultation));
        stage().turn();

        JsonObject document = api().document(second);
        assertThat(document.getInt("version")).isEqualTo(2);
        assertThat(document.getString("status")).isEqualTo("ACCEPTED");
        assertThat(document.getString("replaces")).isEqualTo(first);
        assertThat(api().document(first).getString("replacedBy")).isEqualTo(second);
        assertThat(filedOf(patient))
                .extracting(FiledDocument::standing)
                .containsExactly(FiledDocument.Standing.ARCHIVED, FiledDocument.Standing.CURRENT);
    }

    @Test
    default void aChangeBeforeSendingTakesThePlaceOfTheFirstVersionInSilence() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        String first = submitted(Metadata.of(patient).consultation(consultation));
        String second = submitted(Metadata.of(patient).consultation(consultation));

        stage().turn();

        assertThat(api().statusOf(first)).isEqualTo("SUPERSEDED");
        assertThat(api().document(second).getInt("version")).isEqualTo(1);
        assertThat(filedOf(patient)).singleElement().satisfies(filed -> assertThat(filed.replaces())
                .isEmpty());
    }

    @Test
    default void aPatientRegisteredHereIsCountedAndNeverSent() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);

        ApiClient.Answer answer = api().submit(Multipart.of(
                        Metadata.of(patient).with("registeredHere", true).json())
                .document(pdf()));
        stage().turn();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("NOT_SENT");
        assertThat(filedOf(patient)).isEmpty();
    }

    @Test
    default void aBusyMeshDefersADocumentUntilItIsTaken() {
        sendWhatOthersLeft();
        String id = submitted(world().patient(Behaviour.ACCEPT));
        world().mesh().faults().next(1, JourneyContract::isPost, Fault.tooManyRequests(Duration.ofSeconds(1)));

        api().run("send-documents");
        String afterRefusal = api().statusOf(id);
        awaitAccepted(id);

        assertThat(afterRefusal).isEqualTo("DEFERRED");
        assertThat(api().document(id).getInt("attempts")).isEqualTo(2);
    }

    @Test
    default void aLostAnswerCostsASecondCopyThatThePracticeFilesOnce() {
        sendWhatOthersLeft();
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        world().mesh().faults().next(1, JourneyContract::isPost, Fault.dropAfterStoring());

        api().run("send-documents");
        String inDoubt = api().statusOf(id);
        awaitAccepted(id);

        assertThat(inDoubt).isEqualTo("SENDING");
        assertThat(filedOf(patient)).hasSize(1);
        List<byte[]> copies = world().mesh().messages().stream()
                .filter(message -> message.addressedTo().contains(patient.nhsNumber()) && !message.report())
                .map(message -> message.body())
                .toList();
        assertThat(copies).hasSizeLessThanOrEqualTo(2).allSatisfy(copy -> assertThat(copy)
                .isEqualTo(copies.get(0)));
    }

    /** So that the fault asked for meets the document of this test. */
    private void sendWhatOthersLeft() {
        api().run("send-documents");
    }

    private void awaitAccepted(String id) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    stage().turn();
                    return api().statusOf(id).equals("ACCEPTED");
                });
    }

    private static boolean isPost(String method, String path) {
        return method.equals("POST") && path.endsWith(World.SENDER + "/outbox");
    }

    @Test
    default void aRejectedDocumentIsSentAgainOnceAndTheTwoAreLinked() {
        TestPatient patient = world().patient(Behaviour.NOT_KNOWN);
        String id = submitted(patient);
        stage().turn();
        String inNeed = "/documents?needsPerson=true&consultationId="
                + api().document(id).getString("consultationId");
        int before = api().get(inNeed).json().getInt("total");
        world().practice().behave(patient.nhsNumber(), Behaviour.ACCEPT);

        ApiClient.Answer resent = api().post("/documents/" + id + "/resend", "{\"reason\": \"registered now\"}");
        ApiClient.Answer again = api().post("/documents/" + id + "/resend", "{\"reason\": \"registered now\"}");
        stage().turn();

        assertThat(resent.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        String copy = resent.json().getString("id");
        assertThat(api().statusOf(copy)).isEqualTo("ACCEPTED");
        assertThat(api().document(copy).getString("resendOf")).isEqualTo(id);
        assertThat(api().document(id).getString("resentAs")).isEqualTo(copy);
        assertThat(before).isEqualTo(1);
        assertThat(api().get(inNeed).json().getInt("total")).isZero();
    }

    @Test
    default void aDocumentOnHoldWaitsForARelease() {
        String id = submitted(world().patient(Behaviour.ACCEPT));

        api().post("/documents/" + id + "/hold", "{\"reason\": \"asked by the clinician\"}");
        stage().turn();
        String held = api().statusOf(id);
        api().post("/documents/" + id + "/release", "{\"reason\": \"cleared\"}");
        stage().turn();

        assertThat(held).isEqualTo("ON_HOLD");
        assertThat(api().statusOf(id)).isEqualTo("ACCEPTED");
    }

    @Test
    default void anActionWithoutAReasonIsRefused() {
        String id = submitted(world().patient(Behaviour.ACCEPT));

        ApiClient.Answer answer = api().post("/documents/" + id + "/cancel", "{\"reason\": \" \"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(api().statusOf(id)).isEqualTo("WAITING");
    }

    @Test
    default void aConsultationDeletedAtItsSourceIsCancelledOrWarnedOf() {
        String early = submitted(world().patient(Behaviour.ACCEPT));
        ApiClient.Answer cancelled = api().delete("/documents/" + early);
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String late = submitted(patient);
        stage().turn();

        ApiClient.Answer warned = api().delete("/documents/" + late);

        assertThat(cancelled.json().getString("status")).isEqualTo("CANCELLED");
        assertThat(warned.status()).isEqualTo(200);
        assertThat(warned.json().getString("warning")).isNotBlank();
        assertThat(warned.json().getString("nhsNumber")).isEqualTo(patient.nhsNumber());
    }

    @Test
    default void aMessageThatMatchesNothingIsShownToAPerson() {
        String stray = world().mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body("This is no acknowledgement."));

        api().run("collect-acknowledgements");

        assertThat(api().get("/unmatched").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(item -> item.getString("meshMessageId")))
                .contains(stray);
        assertThat(world().mesh().inboxOf(World.SENDER))
                .noneMatch(waiting -> waiting.id().equals(stray));
    }

    @Test
    default void aMessageThatMeshWillNotGiveBlocksNoOtherAndIsTold() {
        String refused = deposited("Not an acknowledgement.");
        String gone = deposited("Not an acknowledgement either.");
        String next = deposited("Nor is this.");
        world().mesh().faults().whenever((method, path) -> path.contains(refused), Fault.answer(403, "text/plain", ""));
        world().mesh().faults().next(1, (method, path) -> path.endsWith(gone), Fault.answer(410, "text/plain", ""));

        JsonObject run = api().run("collect-acknowledgements");
        List<String> waiting = waiting();
        world().mesh().faults().clear();
        api().run("collect-acknowledgements");

        assertThat(run.getString("status")).isEqualTo("COMPLETED");
        assertThat(run.getJsonArray("faults").toString()).contains(refused);
        assertThat(waiting).contains(refused).doesNotContain(next);
        assertThat(unmatched()).contains(next, refused, gone);
        assertThat(waiting()).doesNotContain(refused, gone, next);
    }

    @Test
    default void aMessageThatBelongsToNothingIsDealtWithOnceAndLeavesTheOpenOnes() {
        String message = deposited("Not an acknowledgement.");
        api().run("collect-acknowledgements");
        String path = "/unmatched/" + message + "/settle";

        int withoutReason = api().post(path, "{}").status();
        ApiClient.Answer settled = api().post(path, "{\"reason\": \"rang the practice\"}");
        int again = api().post(path, "{\"reason\": \"once more\"}").status();

        assertThat(withoutReason).isEqualTo(400);
        assertThat(settled.status()).as(settled.body()).isEqualTo(200);
        assertThat(settled.json().getString("settledReason")).isEqualTo("rang the practice");
        assertThat(again).isEqualTo(409);
        assertThat(unmatched()).contains(message);
        assertThat(api().get("/unmatched?settled=false&size=200").body()).doesNotContain(message);
        assertThat(api().get("/unmatched?settled=true&size=200").body()).contains(message);
        assertThat(api().get("/unmatched?settled=perhaps").status()).isEqualTo(400);
        assertThat(api().post("/unmatched/none/settle", "{\"reason\": \"x\"}").status())
                .isEqualTo(404);
    }

    @Test
    default void aMessageThatIsTooLargeToBeAnAcknowledgementIsKeptAndNeverRead() {
        String large = world().mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body(new byte[3 * 1024 * 1024 + 1]));

        api().run("collect-acknowledgements");

        assertThat(api().get("/unmatched?size=200").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(item -> item.getString("meshMessageId").equals(large))
                        .map(item -> item.getString("reason")))
                .containsExactly("It is larger than any acknowledgement.");
        assertThat(waiting()).doesNotContain(large);
    }

    private String deposited(String body) {
        return world().mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body(body));
    }

    private List<String> waiting() {
        return world().mesh().inboxOf(World.SENDER).stream()
                .map(message -> message.id())
                .toList();
    }

    private List<String> unmatched() {
        return api().get("/unmatched?size=200").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> item.getString("meshMessageId"))
                .toList();
    }

    @Test
    default void theSameKeyAnswersTheSameAndRefusesOtherContent() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String key = UUID.randomUUID().toString();
        String metadata = Metadata.of(patient).json();

        ApiClient.Answer first = api().submit(Multipart.of(metadata).document(pdf()), key);
        ApiClient.Answer same = api().submit(Multipart.of(metadata).document(pdf()), key);
        ApiClient.Answer other = api().submit(Multipart.of(metadata).document(SamplePdfs.pages(1, "Other.")), key);

        assertThat(same.status()).isEqualTo(201);
        assertThat(same.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    default void badInputIsNamedAndNothingOfItIsKept() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String good = Metadata.of(patient).json();
        int before = api().get("/documents").json().getInt("total");

        assertFault(422, "document", Multipart.of(good).document("not a PDF at all".getBytes()));
        assertFault(422, "document", Multipart.of(good).document(new byte[0]));
        assertFault(422, "document", Multipart.of(good).document(SamplePdfs.encrypted("")));
        assertFault(422, "document", Multipart.of(good).document(SamplePdfs.withJavaScript()));
        assertFault(422, "document", Multipart.of(good));
        assertFault(413, null, Multipart.of(good).document(SamplePdfs.ofAbout(6_000_000)));
        assertFault(
                415, null, Multipart.of(good).document(pdf()).attachment("a.exe", "application/x-msdownload", pdf()));
        assertFault(
                422, "attachment", Multipart.of(good).document(pdf()).attachment("a.png", "image/png", new byte[0]));
        assertFault(422, "patient.nhsNumber", withNhsNumber("9990000019"));
        assertFault(422, "patient.birthDate", born("2999-01-01"));
        assertFault(
                400,
                null,
                Multipart.of(Metadata.of(patient).with("colour", "blue").json()).document(pdf()));
        assertFault(400, null, Multipart.of("{\"consultationId\": ").document(pdf()));
        ApiClient.Answer malformed = api().post("/documents", "{}");

        assertThat(malformed.status()).isEqualTo(415);
        assertThat(api().get("/documents").json().getInt("total")).isEqualTo(before);
    }

    private Multipart withNhsNumber(String number) {
        TestPatient patient = world().stranger();
        return Multipart.of(Metadata.of(new TestPatient(number, patient.family(), patient.given(), patient.birthDate()))
                        .json())
                .document(pdf());
    }

    private Multipart born(String date) {
        TestPatient patient = world().stranger();
        return Multipart.of(Metadata.of(new TestPatient(
                                patient.nhsNumber(),
                                patient.family(),
                                patient.given(),
                                java.time.LocalDate.parse(date)))
                        .json())
                .document(pdf());
    }

    private void assertFault(int status, String field, Multipart form) {
        ApiClient.Answer answer = api().submit(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        if (field != null) {
            assertThat(answer.json().getJsonArray("violations").getValuesAs(JsonValue::asJsonObject))
                    .extracting(violation -> ((JsonString) violation.get("field")).getString())
                    .contains(field);
        }
    }

    @Test
    default void aBodyThatIsNoFormIsAProblemNotAPage() {
        ApiClient.Answer answer = api().submit(Multipart.broken());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    default void aClerkSeesOnThePagesWhatBecameOfADocumentAndIsShutOutWhenTheAccountIsClosed() {
        String rejected = submitted(world().patient(Behaviour.NOT_KNOWN));
        stage().turn();
        String waiting = submitted(world().patient(Behaviour.ACCEPT));
        String name = "clerk-" + waiting.substring(0, 8);
        stage().caller(name, "clerk", "auditor");

        PageVisitor clerk = new PageVisitor(stage().address()).signIn(name, Stage.passwordOf(name));
        String landing = clerk.path();
        String seen = clerk.open("/document?id=" + rejected).text();
        String held = clerk.open("/document-action?id=" + waiting + "&action=HOLD")
                .submit(Map.of("reason", "Wrong ward"))
                .text();
        String trail = clerk.open("/audit?document=" + waiting).text();
        int jobs = clerk.open("/jobs").status();
        int notForThem = clerk.open("/accounts").status();
        String refused =
                clerk.open("/audit?action=ACCESS_REFUSED&account=" + name).text();
        api().delete("/accounts/" + name);

        assertThat(landing).isEqualTo("/documents");
        assertThat(seen).contains("Rejected", "30002");
        assertThat(held).contains("On hold", "Wrong ward");
        assertThat(trail).contains("Put on hold", "Looked at the document", name);
        assertThat(jobs).isEqualTo(200);
        assertThat(notForThem).isEqualTo(403);
        assertThat(refused).contains("Was refused a page", "/accounts");
        assertThat(clerk.open("/documents").path()).isEqualTo("/sign-in?ended=true");
    }

    @Test
    default void nobodyDoesWhatTheirRoleDoesNotAllow() {
        String id = submitted(world().patient(Behaviour.ACCEPT));
        ApiClient viewer = stage().caller("viewer-" + id.substring(0, 8), "viewer");
        ApiClient sender = stage().caller("sender-" + id.substring(0, 8), "sender");
        ApiClient nobody = new ApiClient(stage().address(), "nobody", "wrong");

        assertThat(viewer.get("/documents/" + id).status()).isEqualTo(200);
        assertThat(viewer.post("/documents/" + id + "/cancel", "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(viewer.get("/documents/" + id + "/pdf", "X-Reason", "x").status())
                .isEqualTo(403);
        assertThat(sender.get("/documents/" + id).status()).isEqualTo(404);
        assertThat(sender.get("/jobs").status()).isEqualTo(403);
        assertThat(api().get("/documents/" + id + "/pdf").status()).isEqualTo(200);
        assertThat(nobody.get("/documents").status()).isEqualTo(401);
        assertThat(nobody.get("/documents").body()).contains("\"status\"");
    }

    @Test
    default void aJobThatRunsIsReportedWithItsCounts() {
        submitted(world().patient(Behaviour.ACCEPT));

        JsonObject report = api().run("send-documents");

        assertThat(report.getString("status")).isEqualTo("COMPLETED");
        assertThat(report.getJsonObject("counts").getInt("sent")).isGreaterThanOrEqualTo(1);
        assertThat(api().get("/jobs/send-documents/executions").array()).isNotEmpty();
        assertThat(api().get("/jobs/no-such-job/executions").status()).isEqualTo(404);
    }

    @Test
    default void theServerIsLiveAndReady() {
        ApiClient anybody = new ApiClient(stage().address(), null, null);

        assertThat(anybody.get("/health/live").status()).isEqualTo(200);
        assertThat(anybody.get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    default void theLogTellsEachStepAndHoldsNothingPrivate() throws IOException, InterruptedException {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        stage().turn();

        String log = stage().logText();
        String metrics = stage().metrics();

        assertThat(metrics).doesNotContain(patient.nhsNumber(), "GPPROVIDER_", "Testfamily", id);
        assertThat(log)
                .contains(
                        "Document " + id + " received", "Document " + id + " offered", "Document " + id + " answered");
        assertThat(log)
                .doesNotContain(patient.nhsNumber())
                .doesNotContain("GPPROVIDER_")
                .doesNotContain("Testfamily")
                .doesNotContain("NHSMESH")
                .doesNotContain(world().administratorPassword());
        world().environment().entrySet().stream()
                .filter(setting -> setting.getKey().endsWith("PASSWORD")
                        || setting.getKey().endsWith("KEY"))
                .forEach(secret -> assertThat(log).doesNotContain(secret.getValue()));
    }
}
