package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.practice.Behaviour;

/** What many people do at the same moment is done once. */
public interface TogetherContract extends Journey {

    int AT_ONCE = 16;

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
            List<T> results = new ArrayList<>();
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
        String id = submitted(world().patient(Behaviour.ACCEPT));

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
}
