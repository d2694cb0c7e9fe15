package org.senddocument.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.ApiClient;
import org.senddocument.system.MicroNode;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;

/**
 * Starts the application on Payara Micro with a MESH sandbox and a practice, sends sample consultations until each has
 * its end, and stays up for people to look round; with {@code -Ddemo.exit} it ends instead.
 */
public final class Demo implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Map<String, SampleConsultation> submitted = new LinkedHashMap<>();
    private final Set<SampleConsultation> ended = new HashSet<>();
    private final World world = new World(0);
    private final MicroNode node;
    private ApiClient api;

    private Demo(Path microJar, Path war, Path folder) {
        node = new MicroNode(microJar, war, folder, environment());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = world.environment();
        environment.put("SENDDOCUMENT_DB_URL", "jdbc:h2:file:./send-document");
        environment.put("SENDDOCUMENT_SEND_DELAY", "PT2S");
        environment.put("SENDDOCUMENT_SEND_RETRY_DELAYS", "PT5S,PT5S,PT5S,PT5S,PT5S,PT5S,PT5S,PT5S");
        environment.put("SENDDOCUMENT_SEND_PAUSES", "PT2S");
        environment.put("SENDDOCUMENT_JOBS_SEND_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_COLLECT_EVERY", "PT1S");
        environment.put("SENDDOCUMENT_JOBS_RECONCILE_EVERY", "PT10S");
        environment.put("SENDDOCUMENT_ACK_INFRASTRUCTURE_OVERDUE_AFTER", "PT20S");
        return environment;
    }

    /** @param arguments the jar of Payara Micro, the WAR, and a folder for everything that the demo writes */
    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[2], UUID.randomUUID().toString());
        try (Demo demo = new Demo(Path.of(arguments[0]), Path.of(arguments[1]), folder)) {
            boolean asExpected = demo.run();
            if (System.getProperty("demo.exit") == null) {
                demo.stayUp();
            } else if (!asExpected) {
                throw new IllegalStateException("Not every document ended as expected.");
            }
        }
    }

    private boolean run() {
        out.println("Starting Send Document on Payara Micro, with a MESH sandbox and a practice …");
        node.start();
        api = new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword());
        world.practice().start(Duration.ofSeconds(1));
        Map<String, String> accounts = new DemoAccounts(api).create();
        submitAll();
        boolean asExpected = awaitEnds();
        new EndTable(out).print(submitted, api);
        out.println();
        out.println("Web UI: " + node.address() + "/");
        out.println("Demo accounts, made for this run:");
        accounts.forEach((name, password) -> out.printf("  %-14s %s%n", name, password));
        return asExpected;
    }

    private void submitAll() {
        SampleConsultations samples = new SampleConsultations(world);
        world.mesh().faults().next(1, Demo::isPost, Fault.tooManyRequests(Duration.ofSeconds(2)));
        String deferred = submit(samples.deferred());
        await("DEFERRED", deferred);
        TestPatient patient = world.patient("Twice", "Johanna", Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        String first = submit(samples.firstVersion(patient, consultation));
        samples.others().forEach(this::submit);
        await("ACCEPTED", first);
        submit(samples.secondVersion(patient, consultation));
    }

    private static boolean isPost(String method, String path) {
        return method.equals("POST") && path.endsWith("/" + World.SENDER + "/outbox");
    }

    private String submit(SampleConsultation sample) {
        ApiClient.Answer answer = api.submit(sample.form());
        if (answer.status() >= 300) {
            throw new IllegalStateException("A sample was refused: " + answer.body());
        }
        String id = answer.json().getString("id");
        submitted.put(id, sample);
        out.printf("  submitted: %-36s %s%n", sample.story(), answer.json().getString("status"));
        return id;
    }

    private void await(String status, String id) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> api.statusOf(id)
                .equals(status));
    }

    /** MESH's clock is put forward only when nothing is left that the practice is still to collect. */
    private boolean awaitEnds() {
        try {
            awaitEnds(submitted.values().stream()
                    .filter(sample -> !sample.afterFiveDays())
                    .toList());
            letFiveDaysPass();
            awaitEnds(submitted.values());
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private void awaitEnds(Collection<SampleConsultation> samples) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> ended().containsAll(
                        samples));
    }

    /** What has its end by now; told as it is first seen. */
    private Set<SampleConsultation> ended() {
        submitted.forEach((id, sample) -> {
            if (sample.hasItsEnd().test(api.document(id)) && ended.add(sample)) {
                out.printf("  ended:     %-36s %s%n", sample.story(), sample.expected());
            }
        });
        return ended;
    }

    private void letFiveDaysPass() {
        world.clock().advance(Duration.ofDays(6));
        world.mesh().expireOverdue();
        world.clock().backToThePresent();
        out.println("  five days pass at MESH …");
    }

    private void stayUp() throws InterruptedException {
        out.println();
        out.println("Everything stays up until Ctrl-C.");
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        node.close();
        world.close();
    }
}
