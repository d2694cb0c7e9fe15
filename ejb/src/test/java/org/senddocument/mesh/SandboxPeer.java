package org.senddocument.mesh;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.mesh.MeshSandbox;
import org.senddocument.sandbox.mesh.SandboxMessage;

/** The MESH sandbox in the hands of the contract of a mailbox. */
final class SandboxPeer implements MeshPeer, AutoCloseable {

    private static final String OURS = "X26ABC1";
    private static final String THEIRS = "THEM";
    private static final String MAILBOX = "/messageexchange/" + OURS;
    private static final Set<String> WORKFLOWS =
            Set.of(MeshMailboxContract.SENDING, MeshMailboxContract.ANSWERING, "OTHER_WORKFLOW");

    private static final Map<Step, BiPredicate<String, String>> CALLS = Map.of(
            Step.HANDSHAKE, (method, path) -> path.equals(MAILBOX),
            Step.SEND, (method, path) -> method.equals("POST") && path.equals(MAILBOX + "/outbox"),
            Step.LIST, (method, path) -> path.equals(MAILBOX + "/inbox"),
            Step.DOWNLOAD, (method, path) -> method.equals("GET") && path.startsWith(MAILBOX + "/inbox/"),
            Step.ACKNOWLEDGE, (method, path) -> method.equals("PUT"));

    private static final Map<Mishap, Fault> FAULTS = Map.of(
            Mishap.THE_REQUEST_IS_LOST, Fault.dropBeforeStoring(),
            Mishap.THE_ANSWER_IS_LOST, Fault.dropAfterStoring(),
            Mishap.MESH_IS_BUSY, Fault.tooManyRequests(Duration.ofSeconds(1)),
            Mishap.MESH_HAS_A_FAULT, Fault.internalError());

    private final MeshSandbox sandbox = MeshSandbox.builder()
            .clock(Mailboxes.CLOCK)
            .mailbox(OURS, "password", "A12345", "Sender", WORKFLOWS)
            .mailbox(THEIRS, "password", "B12345", "Receiver", WORKFLOWS)
            .start();

    MeshSandbox sandbox() {
        return sandbox;
    }

    @Override
    public void meets(Step step, Mishap mishap) {
        next(step, FAULTS.get(mishap));
    }

    private void next(Step step, Fault fault) {
        sandbox.faults().next(1, CALLS.get(step), fault);
    }

    @Override
    public void refusesNext(String code, String text) {
        String body = "{\"detail\":[{\"event\":\"SEND\",\"code\":\"" + code + "\",\"msg\":\"" + text + "\"}]}";
        next(Step.SEND, Fault.answer(417, "application/json", body));
    }

    @Override
    public void isBusyNext(Duration retryAfter) {
        next(Step.SEND, Fault.tooManyRequests(retryAfter));
    }

    @Override
    public void goesDown() {
        sandbox.faults().down();
    }

    @Override
    public void comesBack() {
        sandbox.faults().up();
    }

    /** The sandbox gives every message an id of its own. */
    @Override
    public String deposits(WaitingMessage message) {
        Deposit deposit = Deposit.to(OURS)
                .from(message.from().orElse(""))
                .workflow(message.workflowId().orElse(""))
                .localId(message.localId().orElse(""))
                .body(message.body());
        return sandbox.deposit(message.report() ? reporting(deposit, message) : deposit);
    }

    private static Deposit reporting(Deposit deposit, WaitingMessage message) {
        return deposit.reporting(
                message.statusCode().orElseThrow(),
                "SEND",
                message.statusDescription().orElseThrow(),
                message.linkedMessageId().orElseThrow());
    }

    @Override
    public void breaksNextBody() {
        next(Step.DOWNLOAD, Fault.breakOff());
    }

    @Override
    public void listsAtMost(int ids) {
        sandbox.listAtMost(ids);
    }

    @Override
    public List<SentMessage> sent() {
        return sandbox.messages().stream()
                .filter(message -> message.from().equals(OURS))
                .map(message -> new SentMessage(
                        message.addressedTo(),
                        message.workflowId(),
                        message.subject(),
                        message.localId(),
                        message.body()))
                .toList();
    }

    @Override
    public List<String> waiting() {
        return sandbox.inboxOf(OURS).stream().map(SandboxMessage::id).toList();
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
