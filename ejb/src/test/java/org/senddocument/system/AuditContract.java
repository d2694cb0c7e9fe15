package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.practice.Behaviour;

/** Who did what, saw what and came in is written down, for auditors alone. */
public interface AuditContract extends Journey {

    @Test
    default void theAuditTrailTellsWhoSawWhatAndIsReadByAuditorsAlone() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
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
        TestPatient patient = world().patient(Behaviour.ACCEPT);
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
        String id = submitted(world().patient(Behaviour.ACCEPT));
        api().get("/documents/" + id);

        assertThat(caller("auditor").get("/audit?document=" + id).json().getInt("total"))
                .isZero();
    }
}
