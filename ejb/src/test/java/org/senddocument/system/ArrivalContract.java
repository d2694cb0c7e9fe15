package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;

/** A consultation report travels to the practice and back, and so does a change of it. */
public interface ArrivalContract extends Journey {

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
        assertThat(Journey.codes(document)).containsExactlyInAnyOrder("20013", "30001");
        assertThat(Journey.history(document))
                .containsExactly("WAITING", "QUEUED", "SENDING", "SENT", "DELIVERED", "ACCEPTED");
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
    default void answersOutOfOrderAndTwiceChangeNothing() {
        String overtaken = submitted(world().patient(Behaviour.BUSINESS_FIRST));
        String repeated = submitted(world().patient(Behaviour.TWICE));

        stage().turn();

        assertThat(api().statusOf(overtaken)).isEqualTo("ACCEPTED");
        assertThat(api().statusOf(repeated)).isEqualTo("ACCEPTED");
        assertThat(Journey.codes(api().document(repeated))).hasSize(4);
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
                .document(Journey.pdf()));
        stage().turn();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("NOT_SENT");
        assertThat(filedOf(patient)).isEmpty();
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
