package org.senddocument.sandbox.mesh;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** Sets up a {@link MeshSandbox}. What is not said has the value of the real service. */
public final class MeshSandboxBuilder {

    private static final long MAX_REQUEST = 100_000_000;

    /** Larger bodies are kept in files. */
    private static final int IN_MEMORY = 4 * 1024 * 1024;

    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final PatientRegister register = new PatientRegister();
    private int port;
    private Clock clock = Clock.systemUTC();
    private String sharedKey = "TestKey";
    private boolean strict = true;
    private long maxRequest = MAX_REQUEST;
    private Duration routingDelay = Duration.ZERO;
    private Optional<Path> folder = Optional.empty();
    private Optional<SSLContext> tls = Optional.empty();

    MeshSandboxBuilder() {}

    /** 0, the default: any free port. */
    public MeshSandboxBuilder port(int number) {
        port = number;
        return this;
    }

    public MeshSandboxBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /** The secret that all mailboxes of an environment share. */
    public MeshSandboxBuilder sharedKey(String secret) {
        sharedKey = secret;
        return this;
    }

    /** @param workflows what it may send and receive */
    public MeshSandboxBuilder mailbox(String id, String password, String odsCode, String name, Set<String> workflows) {
        mailboxes.add(new Mailbox(id, password, odsCode, name, workflows));
        return this;
    }

    /** Answers as the NHS's own sandbox: with its laxities, its administrator's calls and without routing and expiry. */
    public MeshSandboxBuilder nhsCompatible() {
        strict = false;
        return this;
    }

    /** The largest body of one request, in bytes; above it 413. Default 100 MB. */
    public MeshSandboxBuilder maxRequest(long bytes) {
        maxRequest = bytes;
        return this;
    }

    /** Where the folder for large bodies is made; by default where the JVM puts temporary files. */
    public MeshSandboxBuilder folder(Path parent) {
        folder = Optional.of(parent);
        return this;
    }

    /** How long an automatic address takes, by the clock given. Default: until the next look. */
    public MeshSandboxBuilder routingDelay(Duration delay) {
        routingDelay = delay;
        return this;
    }

    /** HTTPS, and every client must show a certificate that the context trusts. */
    public MeshSandboxBuilder tls(SSLContext context) {
        tls = Optional.of(context);
        return this;
    }

    public MeshSandbox start() {
        Settings settings = new Settings(clock, sharedKey, strict, maxRequest, routingDelay);
        Supplier<String> ids = strict ? MessageIds.stamped(clock) : MessageIds.hexadecimal();
        MeshState state = new MeshState(
                settings, new Mailboxes(mailboxes), register, new BodyStore(IN_MEMORY, folder), new MessageStore(ids));
        return new MeshSandbox(state, register, port, tls);
    }
}
