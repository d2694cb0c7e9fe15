package org.senddocument.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.MicroNode;
import org.senddocument.system.Multipart;
import org.senddocument.system.World;

/** The server is killed where it stands and started again: nothing is lost, and nothing is filed twice. */
class CrashIT {

    private World world;
    private MicroNode node;
    private ApiClient api;

    @BeforeEach
    void open() {
        world = new World(0);
        Map<String, String> environment = world.environment();
        environment.put("SENDDOCUMENT_DB_URL", "jdbc:h2:file:./" + UUID.randomUUID());
        environment.put("SENDDOCUMENT_SEND_DELAY", "PT0S");
        environment.put("SENDDOCUMENT_SEND_RETRY_DELAYS", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");
        environment.put("SENDDOCUMENT_SEND_PAUSES", "PT0.1S");
        environment.put("SENDDOCUMENT_JOBS_SEND_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_COLLECT_EVERY", "PT1S");
        node = ShippedWar.node("crash", environment).start();
        api = new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword());
    }

    @AfterEach
    void close() {
        node.close();
        world.close();
    }

    @Test
    void everyDocumentIsFiledOnceThoughTheServerIsKilledInTheMiddle() {
        List<String> ids = submitted(40);

        // The first kill falls into the sending, the second into the collecting.
        killOnce(10);
        killOnce(30);

        world.practice().start(Duration.ofMillis(500));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> ids.stream().allMatch(id -> api.statusOf(id).equals("ACCEPTED")));
        assertThat(world.practice().filed())
                .extracting(FiledDocument::nhsNumber)
                .doesNotHaveDuplicates()
                .hasSize(ids.size());
    }

    private void killOnce(int afterPosts) {
        awaitPosts(afterPosts);
        world.practice().collect();
        node.kill();
        node.start();
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
                        Metadata.of(world.patient(Behaviour.ACCEPT)).json())
                .document(SamplePdfs.pages(1, "Seen today."));
        ApiClient.Answer answer = api.submit(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private void awaitPosts(int count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> world.mesh().messages().stream()
                                .filter(message -> message.from().equals(World.SENDER))
                                .count()
                        >= count);
    }
}
