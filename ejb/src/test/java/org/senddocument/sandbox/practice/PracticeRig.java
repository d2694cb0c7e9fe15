package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.OperationOutcome;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.MeshSandbox;
import org.senddocument.sandbox.mesh.SandboxMessage;

/** A sandbox with a sender's mailbox and a practice, for the tests of the practice. */
final class PracticeRig implements AutoCloseable {

    static final String SENDER = "X26HC001";
    static final String PRACTICE = "A20047GP";
    static final String NHS_NUMBER = "9990000018";
    static final String WORKFLOW = "GPCONNECT_SEND_DOCUMENT";

    private static final Set<String> WORKFLOWS =
            Set.of(WORKFLOW, WORKFLOW + "_ACK", "GPFED_CONSULT_REPORT", "GPFED_CONSULT_REPORT_ACK");

    final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-20T10:30:00Z"));
    final MeshSandbox sandbox = MeshSandbox.builder()
            .clock(clock)
            .mailbox(SENDER, "password", "A12345", "SENDER", WORKFLOWS)
            .mailbox(PRACTICE, "password", "A20047", "PRACTICE", WORKFLOWS)
            .start();
    final PracticeSystem practice = new PracticeSystem(
            new PracticeAccount(sandbox.baseUri(), PRACTICE, "password", "TestKey", "A20047"), clock);

    /** A reply as it reached the sender. */
    record Received(
            String answered, String responseCode, String code, String severity, String issue, String diagnostics) {}

    void deliver(SampleMessage message) {
        deliver(message, message.xml());
    }

    void deliver(SampleMessage message, String xml) {
        sandbox.deposit(envelope().subject(message.subject()).body(xml));
    }

    void sendInTwoChunks(SampleMessage message) {
        PracticeAccount account = new PracticeAccount(sandbox.baseUri(), SENDER, "password", "TestKey", "A12345");
        MeshConnection mesh = new MeshConnection(account, clock, UUID::randomUUID, Optional.empty());
        String xml = message.xml();
        HttpResponse<byte[]> first = mesh.call(
                "POST",
                mesh.path("/outbox"),
                BodyPublishers.ofString(xml.substring(0, 1000)),
                "Mex-To",
                PRACTICE,
                "Mex-WorkflowID",
                WORKFLOW,
                "Mex-LocalID",
                "A12345",
                "Mex-Subject",
                message.subject(),
                "Mex-Chunk-Range",
                "1:2");
        String id = new String(first.body(), UTF_8).split("\"")[3];
        mesh.call(
                "POST",
                mesh.path("/outbox/" + id + "/2"),
                BodyPublishers.ofString(xml.substring(1000)),
                "Mex-Chunk-Range",
                "2:2");
    }

    static Deposit envelope() {
        return Deposit.to(PRACTICE).from(SENDER).workflow(WORKFLOW).localId("A12345");
    }

    /** Response codes in the sender's inbox, in the order they came. */
    List<String> codes() {
        return replies().stream().map(Received::code).toList();
    }

    List<Received> replies() {
        List<Received> replies = new ArrayList<>();
        for (SandboxMessage message : sandbox.inboxOf(SENDER)) {
            replies.add(read(message));
        }
        return replies;
    }

    private static Received read(SandboxMessage message) {
        Bundle bundle = Fhir.read(message.body());
        MessageHeader header = (MessageHeader) bundle.getEntry().get(0).getResource();
        OperationOutcome outcome = (OperationOutcome) bundle.getEntry().get(2).getResource();
        var issue = outcome.getIssueFirstRep();
        return new Received(
                header.getResponse().getIdentifier(),
                header.getResponse().getCode().toCode(),
                issue.getDetails().getCodingFirstRep().getCode(),
                issue.getSeverity().toCode(),
                issue.getCode().toCode(),
                issue.hasDiagnostics() ? issue.getDiagnostics() : "");
    }

    @Override
    public void close() {
        practice.close();
        sandbox.close();
    }
}
