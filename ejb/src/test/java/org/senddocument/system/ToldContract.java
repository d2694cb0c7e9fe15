package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;

/** A person who looks at nothing is told all the same (GPCM-SD-094). */
public interface ToldContract extends Journey {

    @Test
    default void aDocumentThatThePracticeRejectsIsToldByMailAndShownAsAnIncident() {
        TestPatient patient = world().patient(Behaviour.NOT_KNOWN);
        Multipart form = Multipart.of(Metadata.of(patient).json()).document(SamplePdfs.pages(1, "Seen today."));
        api().submit(form);
        stage().turn();

        api().run("reconcile-documents");

        JsonObject incident = api().get("/incidents").json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(found -> found.getString("cause").equals("NOT_ARRIVED"))
                .findFirst()
                .orElseThrow();
        assertThat(incident.getString("state")).isEqualTo("OPEN");
        assertThat(incident.getInt("current")).isPositive();
        assertThat(world().mails())
                .anySatisfy(mail ->
                        assertThat(mail).contains("did not arrive", World.PUBLIC_URL + "/documents?status=REJECTED"))
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContainIgnoringCase(patient.family())
                        .doesNotContain(patient.nhsNumber(), "Testfamily"));
    }
}
