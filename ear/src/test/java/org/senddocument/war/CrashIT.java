package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.World;

/** The server is killed where it stands and started again: nothing is lost, and nothing is filed twice. */
@Tag("long")
class CrashIT {

    @RegisterExtension
    final LoneServer server = LoneServer.busy("crash", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");

    private final List<String> ids = new ArrayList<>();

    @Test
    void everyDocumentIsFiledOnceThoughTheServerIsKilledInTheMiddle() {
        submit(40);

        // Both fall into the sending; the second also into the collecting of what was answered after the first.
        killAfter(10);
        killAfter(30);

        server.world().practice().start(Duration.ofMillis(500));
        Awaitility.await()
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(statuses()).containsOnly("ACCEPTED"));
        assertThat(server.world().practice().filed())
                .extracting(FiledDocument::nhsNumber)
                .doesNotHaveDuplicates()
                .hasSize(ids.size());
    }

    /** What the practice answers meanwhile waits for the restart, together with what is in doubt by then. */
    private void killAfter(int posts) {
        awaitPosts(posts);
        server.node().kill();
        server.world().practice().collect();
        server.node().start();
    }

    private void submit(int documents) {
        for (int i = 0; i < documents; i++) {
            ids.add(submitted());
        }
    }

    private String submitted() {
        Multipart form = Multipart.of(
                        Metadata.of(server.world().patient(Behaviour.ACCEPT)).json())
                .document(SamplePdfs.pages(1, "Seen today."));
        ApiClient.Answer answer = server.api().submit(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private void awaitPosts(int count) {
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(8))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> posts() >= count);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(whereAllStand(), e);
        }
    }

    private long posts() {
        return server.world().mesh().messages().stream()
                .filter(message -> message.from().equals(World.SENDER))
                .count();
    }

    private String whereAllStand() {
        return posts() + " posts at MESH; " + whatTheServerSays();
    }

    private String whatTheServerSays() {
        try {
            return "documents: " + statuses() + "; jobs: "
                    + server.api().get("/jobs").body() + "; at work:\n"
                    + server.node().threadsAtWork();
        } catch (UncheckedIOException e) {
            return "the server does not answer: " + e.getMessage();
        }
    }

    private List<String> statuses() {
        return ids.stream().map(server.api()::statusOf).toList();
    }
}
