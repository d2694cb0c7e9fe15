package org.senddocument.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.senddocument.browser.Browser;
import org.senddocument.itk3.Advice;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.Metadata;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;

/** What a receiver or MESH answers, or does not. */
public interface AnswerCases extends SenderCase {

    @Test
    @DisplayName("GPCM-SD-TST-04: every error of a receiver or of MESH ends in a status with advice for a person")
    default void everyErrorEndsInAStatusWithAdviceForAPerson() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (String code : ReceiverErrors.OF_INFRASTRUCTURE) {
            byCode.put(code, clinic().sendsIn(of(Behaviour.negativeInfrastructure(code))));
        }
        for (String code : ReceiverErrors.OF_BUSINESS) {
            byCode.put(code, clinic().sendsIn(of(Behaviour.business(code))));
        }
        stage().turn();

        byCode.forEach((code, id) -> {
            JsonObject document = clinic().document(id);
            assertThat(document.getString("status")).as(code).isEqualTo("REJECTED");
            assertThat(clinic().codesOf(id)).as(code).contains(code);
            assertThat(document.getString("advice")).isEqualTo(Advice.of(code).orElseThrow());
        });
        Browser browser = person();
        assertThat(browser.open("/documents?code=20012").all("a[href$='" + byCode.get("20012") + "']"))
                .isNotEmpty();
        assertThat(browser.open("/document?id=" + byCode.get("30003")).text())
                .contains("Rejected", "What to do", "30003");
    }

    @Test
    @DisplayName("GPCM-SD-TST-04: every report of MESH ends in a status with advice for a person")
    default void everyReportOfMeshEndsInAStatusWithAdviceForAPerson() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (String code : ReceiverErrors.OF_MESH) {
            byCode.put(code, clinic().sendsIn(of(Behaviour.NOT_COLLECTED)));
        }
        stage().turn();
        byCode.forEach((code, id) -> stage().world()
                .mesh()
                .deposit(Deposit.to(World.SENDER)
                        .workflow(version().workflowId())
                        .localId("A12345")
                        .reporting(
                                code,
                                "SEND",
                                "did not arrive",
                                clinic().document(id).getString("meshMessageId"))));
        stage().api().run("collect-acknowledgements");

        byCode.forEach((code, id) -> {
            JsonObject document = clinic().document(id);
            assertThat(document.getString("status")).as(code).isEqualTo("UNDELIVERED");
            assertThat(document.getString("statusReason")).contains(code);
            assertThat(document.getString("advice")).isEqualTo(Advice.of(code).orElseThrow());
        });
    }

    @Test
    @DisplayName("GPCM-SD-TST-05: a document without an answer is marked, and a person settles it")
    default void aDocumentWithoutAnAnswerIsMarkedAndSettledByAPerson() {
        TestPatient patient = clinic().patient(Behaviour.SILENT);
        String silent = clinic().sends(Metadata.of(patient));
        String halfSilent = clinic().sends(of(Behaviour.LATE));
        clinic().awaitOverdue(silent);
        clinic().awaitOverdue(halfSilent);
        JsonObject unanswered = clinic().document(silent);
        clinic().practiceWill(Behaviour.ACCEPT, patient);

        String again = clinic().sendsAgain(silent);
        stage().world().practice().releaseLate();
        stage().turn();

        assertThat(unanswered.getString("status")).isEqualTo("SENT");
        assertThat(unanswered.getString("advice")).isNotBlank();
        assertThat(clinic().statusOf(again)).isEqualTo("ACCEPTED");
        assertThat(clinic().statusOf(halfSilent)).isEqualTo("ACCEPTED");
        assertThat(clinic().document(halfSilent).getBoolean("overdue")).isFalse();
        assertThat(person().open("/document?id=" + silent).text())
                .contains("Overdue", "What to do", "This document was sent again.");
    }
}
