package org.senddocument.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Payara Micro with the WAR that we ship, configured by environment variables alone. */
public final class MicroNode implements AutoCloseable {

    private final Path microJar;
    private final Path war;
    private final Path folder;
    private final Map<String, String> environment;
    private int port = Ports.free();
    private ServerProcess process;

    /** @param folder its own: working directory, log and temporary files */
    public MicroNode(Path microJar, Path war, Path folder, Map<String, String> environment) {
        this.microJar = microJar.toAbsolutePath();
        this.war = war.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
        this.environment = Map.copyOf(environment);
    }

    /** Its address is settled with the first start, and stays. */
    public MicroNode start() {
        boolean first = process == null;
        try {
            startOnItsPort();
        } catch (IllegalStateException e) {
            if (!first || !Ports.wereTaken(log())) {
                throw e;
            }
            startOnAnotherPort();
        }
        return this;
    }

    private void startOnItsPort() {
        launch();
        process.awaitStatus(URI.create("http://127.0.0.1:" + port + "/health/ready"), 200);
    }

    private void startOnAnotherPort() {
        process.close();
        forgetLog();
        port = Ports.free();
        startOnItsPort();
    }

    private void forgetLog() {
        try {
            Files.delete(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a deployment that is expected to fail: the server itself comes up, and says that it is not ready. */
    public MicroNode startUnready() {
        launch();
        process.awaitLine("Payara Micro .* ready in .*");
        process.awaitStatus(URI.create("http://127.0.0.1:" + port + "/health/ready"), 503);
        return this;
    }

    private void launch() {
        process = ServerProcess.start(command(), environment, folder, log());
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(ServerProcess.QUICK_START);
        command.add("-Djava.io.tmpdir=" + temporaryFolder());
        command.addAll(List.of("-jar", microJar.toString(), "--nocluster", "--port", Integer.toString(port)));
        command.addAll(List.of("--prebootcommandfile", onLoopback().toString(), "--deploy", war.toString()));
        return command;
    }

    /** A kill leaves the unpacked server behind, so that each node has a place for it that a build cleans. */
    private Path temporaryFolder() {
        try {
            return Files.createDirectories(folder.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test or a demo is nobody else's business. */
    private Path onLoopback() {
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        try {
            return Files.writeString(folder.resolve("preboot.asadmin"), "set " + listener + ".address=127.0.0.1\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/send-document");
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    public long pid() {
        return process.pid();
    }

    /** Where the threads stand that are in our code at this moment: for the message of a test that waits in vain. */
    public String threadsAtWork() {
        return process.threads()
                .filter(thread -> thread.contains("org.senddocument"))
                .collect(Collectors.joining("\n"));
    }

    /** SIGKILL. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
