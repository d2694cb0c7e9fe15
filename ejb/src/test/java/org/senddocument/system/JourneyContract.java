package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.practice.Behaviour;

/** Everything that holds on every server and database that we ship for. */
public interface JourneyContract
        extends ArrivalContract, FailureContract, ClerkContract, UnmatchedContract, SubmissionContract {

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
}
