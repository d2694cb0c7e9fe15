package org.senddocument.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
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

    @Test
    void everyDocumentIsFiledOnceThoughTheServerIsKilledInTheMiddle() {
        List<String> ids = submitted(40);

        // The first kill falls into the sending, the second into the collecting.
        killOnce(10);
        killOnce(30);

        server.world().practice().start(Duration.ofMillis(500));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        ids.stream().allMatch(id -> server.api().statusOf(id).equals("ACCEPTED")));
        assertThat(server.world().practice().filed())
                .extracting(FiledDocument::nhsNumber)
                .doesNotHaveDuplicates()
                .hasSize(ids.size());
    }

    private void killOnce(int afterPosts) {
        awaitPosts(afterPosts);
        server.world().practice().collect();
        server.node().kill();
        server.node().start();
    }

    private List<String> submitted(int documents) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            ids.add(submitted());
        }
        return ids;
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
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> server.world().mesh().messages().stream()
                                .filter(message -> message.from().equals(World.SENDER))
                                .count()
                        >= count);
    }
}
