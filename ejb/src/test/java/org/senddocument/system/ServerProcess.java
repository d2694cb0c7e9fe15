package org.senddocument.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A server in a process of its own, which dies with this JVM. What it says goes into a file. */
public final class ServerProcess implements AutoCloseable {

    /** A server of a test lives for minutes: without the slow compiler it is up in half the time. */
    static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final Thread atExit;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    public static ServerProcess start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            configure(builder, environment);
            return new ServerProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With these settings alone: what the build set for another server is not meant for this one. */
    static void configure(ProcessBuilder builder, Map<String, String> environment) {
        builder.environment().keySet().removeIf(name -> name.startsWith("SENDDOCUMENT_"));
        builder.environment().putAll(environment);
    }

    /** @throws IllegalStateException where the process ends before it is ready, or cannot listen */
    public void awaitStatus(URI address, int status) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Awaitility.await("the server at " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> statusOf(client, address) == status);
    }

    /** Waits until the server has said it, as part of a line. */
    public void awaitLine(String pattern) {
        Pattern said = Pattern.compile(pattern);
        Awaitility.await("\"" + pattern + "\" in " + log)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> said.matcher(Files.readString(log)).find());
    }

    private int statusOf(HttpClient client, URI address) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended; see " + log);
        }
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            if (Ports.wereTaken(log)) {
                throw new IllegalStateException("A port was taken; see " + log, e);
            }
            return 0;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Each with the calls in which it is. */
    Stream<String> threads() {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try (InputStream told = new ProcessBuilder(jcmd.toString(), Long.toString(pid()), "Thread.print")
                .start()
                .getInputStream()) {
            return Stream.of(new String(told.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: nothing is tidied up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, and SIGKILL where that is not heard. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        forget();
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook has run or is about to.
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
