package org.senddocument.sandbox.mesh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.senddocument.sandbox.mesh.http.HttpListener;
import org.senddocument.sandbox.mesh.http.IncomingRequest;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/**
 * A MESH server on the loopback of this JVM, speaking both versions of the API. It is strict by default: it enforces
 * what the specification asks of the real service. Closing it ends its connections and deletes its files.
 */
public final class MeshSandbox implements AutoCloseable {

    private final MeshState state;
    private final MeshDesk desk;
    private final PatientRegister register;
    private final Faults faults = new Faults();
    private final RequestLog log = new RequestLog();
    private final HttpListener listener;
    private final URI baseUri;

    MeshSandbox(MeshState state, PatientRegister register, int port, Optional<SSLContext> tls) {
        this.state = state;
        this.desk = new MeshDesk(state);
        this.register = register;
        this.listener = HttpListener.start(port, tls, this::answer);
        String scheme = tls.isPresent() ? "https" : "http";
        this.baseUri = URI.create(scheme + "://" + listener.host() + ":" + listener.port() + MeshDesk.PREFIX);
    }

    public static MeshSandboxBuilder builder() {
        return new MeshSandboxBuilder();
    }

    /** With MESH's path prefix and no slash at its end. */
    public URI baseUri() {
        return baseUri;
    }

    public int port() {
        return listener.port();
    }

    public Faults faults() {
        return faults;
    }

    /** By which automatic addresses are resolved. */
    public PatientRegister register() {
        return register;
    }

    /** The last 10,000 requests, oldest first. */
    public List<SeenRequest> requests() {
        return log.all();
    }

    /** From now on a page of an inbox has no more ids, however many are asked for. */
    public void listAtMost(int ids) {
        state.listAtMost(ids);
    }

    /** Everything held, reports too, oldest first. */
    public List<SandboxMessage> messages() {
        return matching(message -> true);
    }

    public Optional<SandboxMessage> message(String id) {
        return matching(message -> message.id().equalsIgnoreCase(id)).stream().findFirst();
    }

    /** What waits for a mailbox, oldest first. */
    public List<SandboxMessage> inboxOf(String mailboxId) {
        return matching(message -> message.waitsFor(Mailboxes.canonical(mailboxId)));
    }

    /** Puts a message into a mailbox past all rules and returns its id. */
    public String deposit(Deposit deposit) {
        synchronized (state.store()) {
            StoredMessage message = stored(deposit);
            message.addressTo(Mailboxes.canonical(deposit.to()));
            message.deliver(now());
            return message.id();
        }
    }

    /** Does what time has brought: resolves automatic addresses, expires, deletes. Every request does the same. */
    public void expireOverdue() {
        synchronized (state.store()) {
            state.settle();
        }
    }

    @Override
    public void close() {
        listener.close();
        state.bodies().close();
    }

    private StoredMessage stored(Deposit deposit) {
        if (deposit.report()) {
            StoredMessage report = state.store().addReport(SendHeaders.of(deposit), now());
            Deposit.ReportedFailure said = deposit.failure();
            report.tellOf(new Failure(said.code(), said.event(), said.description(), said.linkedMessageId(), now()));
            return report;
        }
        StoredMessage message = state.store().add(SendHeaders.of(deposit), 1, now());
        try {
            message.chunks().put(1, state.bodies().keep(new ByteArrayInputStream(deposit.body())));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return message;
    }

    private Instant now() {
        return state.settings().clock().instant();
    }

    private List<SandboxMessage> matching(Predicate<StoredMessage> wanted) {
        synchronized (state.store()) {
            state.settle();
            return state.store().matching(wanted).stream()
                    .map(SandboxMessage::of)
                    .toList();
        }
    }

    private Optional<OutgoingResponse> answer(IncomingRequest request) throws IOException {
        Fault fault = faults.befalling(request.method(), request.path());
        Optional<OutgoingResponse> response = fault.befall(() -> desk.answer(request));
        log.add(new SeenRequest(
                request.method(),
                request.path(),
                response.map(OutgoingResponse::status).orElse(0)));
        return response;
    }
}
