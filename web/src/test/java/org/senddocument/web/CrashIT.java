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
import org.senddocument.system.Ports;
import org.senddocument.system.World;

/** The server is killed where it stands and started again: nothing is lost, and nothing is filed twice. */
class CrashIT {

    private static final int DOCUMENTS = 40;

    private World world;
    private MicroNode node;

    @BeforeEach
    void open() {
        world = new World(0);
        Map<String, String> environment = world.environment();
        environment.put("SENDDOCUMENT_DB_URL", "jdbc:h2:file:./" + UUID.randomUUID());
        environment.put("SENDDOCUMENT_SEND_DELAY", "PT0S");
        environment.put("SENDDOCUMENT_SEND_RETRY_DELAYS", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");
        environment.put("SENDDOCUMENT_JOBS_SEND_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_COLLECT_EVERY", "PT1S");
        node = ShippedWar.node("crash", Ports.free(), environment).start();
    }

    @AfterEach
    void close() {
        node.close();
        world.close();
    }

    @Test
    void everyDocumentIsFiledOnceThoughTheServerIsKilledInTheMiddle() {
        ApiClient api = new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            ids.add(submitted(api));
        }

        // The first kill falls into the sending, the second into the collecting.
        awaitPosts(DOCUMENTS / 4);
        node.kill();
        node.start();
        awaitPosts(DOCUMENTS * 3 / 4);
        world.practice().collect();
        node.kill();
        node.start();
        world.practice().start(Duration.ofMillis(500));

        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> ids.stream().allMatch(id -> api.statusOf(id).equals("ACCEPTED")));
        assertThat(world.practice().filed()).hasSize(DOCUMENTS);
        assertThat(world.practice().filed().stream().map(FiledDocument::nhsNumber).distinct())
                .hasSize(DOCUMENTS);
    }

    private String submitted(ApiClient api) {
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
