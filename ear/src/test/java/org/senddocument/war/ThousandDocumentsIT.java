package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.mesh.SandboxMessage;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;

/**
 * A thousand documents over a line that loses every fifth request or its answer, to a MESH that refuses every tenth, from
 * a server that is killed three times: each is filed once and accepted.
 */
@Tag("long")
class ThousandDocumentsIT {

    private static final int DOCUMENTS = 1000;
    private static final int KILLS = 3;

    /** Posts that a kill may cut off between MESH's commit and our note of it: one of each worker of send-documents. */
    private static final int IN_FLIGHT = 4;

    private final byte[] pdf = SamplePdfs.pages(1, "Seen today.");

    @RegisterExtension
    final LoneServer server = LoneServer.busy("thousand", String.join(",", Collections.nCopies(20, "PT1S")));

    @Test
    void eachIsFiledOnceAndAccepted() {
        Instant start = Instant.now();
        loseEveryFifthAndRefuseEveryTenth();
        server.world().practice().start(Duration.ofMillis(500));

        CompletableFuture<Void> submissions = CompletableFuture.runAsync(this::submitAll);
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitArrived(DOCUMENTS * kill / (KILLS + 1));
            server.node().kill();
            server.node().start();
        }
        submissions.join();
        awaitAllAccepted();

        Collection<List<SandboxMessage>> copies = copiesOfEach();
        long tooMany = copies.stream().mapToLong(List::size).sum() - DOCUMENTS;
        int answersLost = server.world().mesh().faults().droppedAfterStoring();
        print(Duration.between(start, Instant.now()), tooMany);
        assertThat(server.world().practice().filed())
                .extracting(FiledDocument::nhsNumber)
                .doesNotHaveDuplicates()
                .hasSize(DOCUMENTS);
        assertThat(copies).hasSize(DOCUMENTS).allSatisfy(ThousandDocumentsIT::areIdentical);
        // None at all where the acknowledgement was quicker than the next try: then the doubt was settled without a
        // copy.
        assertThat(answersLost).isPositive();
        assertThat(tooMany).isLessThanOrEqualTo(answersLost + KILLS * IN_FLIGHT);
    }

    /** Of ten posts one is lost on its way, one is stored and its answer lost; of twenty one meets 503, one 429. */
    private void loseEveryFifthAndRefuseEveryTenth() {
        // A fault that befalls a post is not seen by those after it: hence 9, 16 and 15.
        server.world()
                .mesh()
                .faults()
                .everyKth(10, ThousandDocumentsIT::isPost, Fault.dropBeforeStoring())
                .everyKth(9, ThousandDocumentsIT::isPost, Fault.dropAfterStoring())
                .everyKth(16, ThousandDocumentsIT::isPost, Fault.unavailable())
                .everyKth(15, ThousandDocumentsIT::isPost, Fault.tooManyRequests(Duration.ofSeconds(1)));
    }

    private static boolean isPost(String method, String path) {
        return method.equals("POST") && path.endsWith("/" + World.SENDER + "/outbox");
    }

    private void submitAll() {
        IntStream.range(0, DOCUMENTS).forEach(i -> submit());
    }

    /** As often as the server is away, with the same key, as a clinical system does it. */
    private void submit() {
        TestPatient patient = server.world().patient(Behaviour.ACCEPT);
        Multipart form = Multipart.of(Metadata.of(patient).json()).document(pdf);
        String key = UUID.randomUUID().toString();
        Awaitility.await()
                .atMost(Duration.ofMinutes(8))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> server.api().submit(form, key).status() == 201);
    }

    private void awaitArrived(int count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> sent().size() >= count);
    }

    private void awaitAllAccepted() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> total("?status=ACCEPTED") == DOCUMENTS);
        assertThat(total("")).isEqualTo(DOCUMENTS);
    }

    private int total(String query) {
        JsonObject page = server.api().get("/documents" + query).json();
        return page.getInt("total");
    }

    private List<SandboxMessage> sent() {
        return server.world().mesh().messages().stream()
                .filter(message -> message.from().equals(World.SENDER))
                .toList();
    }

    /** Each patient has one document. */
    private Collection<List<SandboxMessage>> copiesOfEach() {
        return sent().stream()
                .collect(Collectors.groupingBy(SandboxMessage::addressedTo))
                .values();
    }

    private static void areIdentical(List<SandboxMessage> copies) {
        assertThat(copies.stream().map(SandboxMessage::text).distinct().count()).isOne();
    }

    private void print(Duration took, long tooMany) {
        System.out.printf(
                "%d documents filed in %d s: %d posts lost before MESH stored them, %d answers lost after, %d refused with 503"
                        + " or 429, %d kills, %d copies too many%n",
                server.world().practice().filed().size(),
                took.toSeconds(),
                server.world().mesh().faults().droppedBeforeStoring(),
                server.world().mesh().faults().droppedAfterStoring(),
                server.world().mesh().faults().refused(),
                KILLS,
                tooMany);
    }
}
