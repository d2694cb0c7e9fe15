package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.MicroNode;
import org.senddocument.system.Multipart;
import org.senddocument.system.World;

/** The database is away for some seconds in the middle of the work; when it is back, all goes on by itself. */
@Tag("long")
class DatabaseOutageIT {

    private static final int DOCUMENTS = 30;

    /** After the second, a server takes a timer away for good whose ticks fail. */
    private static final int TICKS_WITHOUT_DATABASE = 3;

    private EmbeddedPostgres postgres;
    private DatabaseLine line;
    private World world;
    private MicroNode node;
    private ApiClient api;

    @BeforeEach
    void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        line = new DatabaseLine(postgres.getPort());
        world = new World(0);
        Map<String, String> environment = world.environment();
        environment.put("SENDDOCUMENT_DB_URL", "jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres");
        environment.put("SENDDOCUMENT_DB_USER", "postgres");
        environment.put("SENDDOCUMENT_DB_PASSWORD", "postgres");
        environment.put("SENDDOCUMENT_SEND_DELAY", "PT0S");
        environment.put("SENDDOCUMENT_SEND_RETRY_DELAYS", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");
        environment.put("SENDDOCUMENT_JOBS_SEND_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_COLLECT_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_LEASE", "PT4S");
        node = ShippedWar.node("outage", environment).start();
        api = new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword());
    }

    @AfterEach
    void close() throws IOException {
        node.close();
        world.close();
        line.close();
        postgres.close();
    }

    @Test
    void everythingGoesOnByItselfWhenTheDatabaseIsBack() {
        slowMesh();
        List<String> ids = new ArrayList<>(submitted(DOCUMENTS));
        await("a run in the middle of its work", () -> posted() >= DOCUMENTS / 3);

        line.cut();
        world.mesh().faults().clear();
        await(
                "timers that tick in vain",
                () -> ticksInVain("send-documents") >= TICKS_WITHOUT_DATABASE
                        && ticksInVain("alive") >= TICKS_WITHOUT_DATABASE);
        assertThat(api.get("/health/ready").status()).isEqualTo(503);
        line.mend();

        await("the server to be ready", () -> api.get("/health/ready").status() == 200);
        ids.addAll(submitted(1));
        world.practice().start(Duration.ofMillis(500));
        await("every document to be accepted", () -> ids.stream()
                .allMatch(id -> api.statusOf(id).equals("ACCEPTED")));
        assertThat(world.practice().filed())
                .extracting(FiledDocument::nhsNumber)
                .doesNotHaveDuplicates()
                .hasSize(ids.size());
        await("an end of each run but the present one", () -> running() <= 1);
        assertThat(api.get("/health/ready")
                        .json()
                        .getJsonObject("secondsSinceTick")
                        .values())
                .hasSize(5)
                .allSatisfy(age -> assertThat(Integer.parseInt(age.toString())).isLessThan(900));
    }

    /** So that a run lasts long enough to be cut in two. */
    private void slowMesh() {
        world.mesh()
                .faults()
                .whenever(
                        (method, path) -> method.equals("POST") && path.endsWith("/outbox"),
                        Fault.slow(1, Duration.ofMillis(40)));
    }

    private List<String> submitted(int documents) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            Multipart form = Multipart.of(
                            Metadata.of(world.patient(Behaviour.ACCEPT)).json())
                    .document(SamplePdfs.pages(1, "Seen today."));
            ApiClient.Answer answer = api.submit(form);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            ids.add(answer.json().getString("id"));
        }
        return ids;
    }

    private long posted() {
        return world.mesh().messages().stream()
                .filter(message -> message.from().equals(World.SENDER))
                .count();
    }

    private long ticksInVain(String timer) throws IOException {
        String log = Files.readString(node.log());
        return log.split("The tick of " + timer + " failed", -1).length - 1L;
    }

    private long running() {
        return new SharedDatabase(postgres.getPostgresDatabase())
                .number("SELECT COUNT(*) FROM job_run WHERE status = 'RUNNING' AND job = 'send-documents'");
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(250))
                .until(condition);
    }
}
