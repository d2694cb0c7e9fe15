package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.MicroNode;
import org.senddocument.system.Multipart;
import org.senddocument.system.World;

/** Two servers on one database share the work; one is killed in the middle of it, and the other finishes. */
@Tag("long")
class TwoNodesIT {

    private static final int DOCUMENTS = 2000;
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration HEAD_START = Duration.ofSeconds(60);

    private EmbeddedPostgres postgres;
    private SharedDatabase database;
    private World world;
    private MicroNode survivor;
    private MicroNode victim;
    private ApiClient api;

    @BeforeEach
    void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = new SharedDatabase(postgres.getPostgresDatabase());
        world = new World(0);
        // One after the other: the first makes the tables and the first account.
        survivor = node("survivor").start();
        victim = node("victim").start();
        api = new ApiClient(survivor.address(), World.ADMINISTRATOR, world.administratorPassword());
    }

    private MicroNode node(String name) {
        Map<String, String> environment = world.environment();
        environment.putAll(ShippedWar.on(postgres));
        environment.put("SENDDOCUMENT_NODE_NAME", name);
        environment.put("SENDDOCUMENT_JOBS_LEASE", LEASE.toString());
        environment.put("SENDDOCUMENT_JOBS_SEND_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_COLLECT_EVERY", "PT5S");
        return ShippedWar.node("two-nodes-" + name, environment);
    }

    @AfterEach
    void close() throws IOException {
        victim.close();
        survivor.close();
        world.close();
        postgres.close();
    }

    @Test
    void whatTwoNodesShareIsFiledOnceThoughOneIsKilledInTheMiddle() throws Exception {
        Instant start = Instant.now();
        submitAll(start.plus(HEAD_START).truncatedTo(ChronoUnit.SECONDS));
        long submitted = start.until(Instant.now(), ChronoUnit.SECONDS);
        awaitBothSending();

        Set<String> inFlight = killed();
        Instant killedAt = Instant.now();
        awaitAllSent();

        long took = killedAt.until(Instant.now(), ChronoUnit.SECONDS);
        Set<String> postedTwice =
                database.texts("SELECT d.reference FROM document d JOIN send_attempt a ON a.document_id = d.id"
                        + " GROUP BY d.reference HAVING COUNT(*) > 1");
        System.out.printf(
                "Two nodes: %d documents given in within %d s; attempts %s; in flight at the kill %d, posted again %d;"
                        + " the survivor was through %d s after the kill (lease %d s)%n",
                DOCUMENTS,
                submitted,
                database.attempts(),
                inFlight.size(),
                postedTwice.size(),
                took,
                LEASE.toSeconds());
        assertThat(database.attempts().keySet()).containsExactlyInAnyOrder("survivor", "victim");
        assertThat(inFlight).containsAll(postedTwice);
        assertThat(database.latestTakeOver()).isBefore(killedAt.plus(LEASE.multipliedBy(2)));
        assertReports();
        assertFiledOnce();
    }

    private void submitAll(Instant sendAfter) throws Exception {
        ExecutorService clinics = Executors.newFixedThreadPool(4);
        List<ApiClient> nodes = Stream.of(survivor, victim)
                .map(node -> new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword()))
                .toList();
        byte[] pdf = SamplePdfs.pages(1, "Seen today.");
        List<Future<?>> all = IntStream.range(0, DOCUMENTS)
                .<Future<?>>mapToObj(i -> clinics.submit(() -> submit(nodes.get(i % 2), pdf, sendAfter)))
                .toList();
        clinics.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    private void submit(ApiClient node, byte[] pdf, Instant sendAfter) {
        Metadata metadata = Metadata.of(world.patient(Behaviour.ACCEPT)).with("sendAfter", sendAfter.toString());
        ApiClient.Answer answer = node.submit(Multipart.of(metadata.json()).document(pdf));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private void awaitBothSending() {
        Awaitility.await("both nodes in the middle of sending")
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.sentBy("victim") >= DOCUMENTS / 8
                        && database.sentBy("survivor") > 0
                        && database.sentInTheRunOf("victim") > 0
                        && database.claimedBy("victim").size() > 0);
    }

    /** @return what was in flight on the node that was killed: claimed, and its answer not written down */
    private Set<String> killed() {
        victim.kill();
        return database.claimedBy("victim");
    }

    private void awaitAllSent() {
        Awaitility.await("the survivor to finish")
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> database.number("SELECT COUNT(*) FROM document WHERE status <> 'SENT'") == 0);
    }

    /** Both reports tell what happened: together each document once, and the broken run its end and its reason. */
    private void assertReports() {
        Awaitility.await("the end of the broken run")
                .atMost(LEASE.multipliedBy(2))
                .until(() -> database.number("SELECT COUNT(*) FROM job_run r JOIN node n ON n.id = r.node_id"
                                + " WHERE r.status = 'RUNNING' AND n.name = 'victim'")
                        == 0);
        long broken = database.number("SELECT MAX(id) FROM job_run WHERE node = 'victim' AND job = 'send-documents'");
        var report = api.get("/executions/" + broken).json();
        System.out.println("The report of the run that was killed: " + report);
        assertThat(report.getString("status")).isEqualTo("FAILED");
        assertThat(report.isNull("end")).isFalse();
        assertThat(report.getJsonArray("faults").getJsonObject(0).getString("reason"))
                .contains("node stopped");
        assertThat(report.getJsonObject("counts").getInt("sent")).isPositive();
        assertThat(database.number("SELECT SUM(amount) FROM job_count WHERE count_name = 'sent'"))
                .isEqualTo(DOCUMENTS);
        assertThat(database.number("SELECT SUM(amount) FROM job_count WHERE count_name = 'queued'"))
                .isEqualTo(DOCUMENTS);
    }

    private void assertFiledOnce() {
        world.practice().collect();
        Set<String> patients = world.practice().filed().stream()
                .map(FiledDocument::nhsNumber)
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.printf(
                "The practice filed %d documents of %d patients%n",
                world.practice().filed().size(), patients.size());
        assertThat(world.practice().filed()).hasSize(DOCUMENTS);
        assertThat(patients).hasSize(DOCUMENTS);
    }
}
