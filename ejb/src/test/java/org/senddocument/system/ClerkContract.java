package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.practice.Behaviour;

/** What a person may do with a document, and what nobody may. */
public interface ClerkContract extends Journey {

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
        ApiClient viewer = caller("viewer");
        ApiClient sender = caller("sender");
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
}
