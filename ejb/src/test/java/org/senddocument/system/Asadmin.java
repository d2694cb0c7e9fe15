package org.senddocument.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The command line of Payara Server.
 *
 * @param home the unpacked folder payara6
 * @param log what all its commands say
 * @param environment of the server that a command starts
 */
record Asadmin(Path home, Path log, Map<String, String> environment) {

    /** @throws IllegalStateException where the command fails */
    void run(String... words) {
        try {
            Process process = started(List.of(words));
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("asadmin failed; see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private Process started(List<String> words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(words);
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        ServerProcess.configure(builder, environment);
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", ServerProcess.QUICK_START));
        return builder.start();
    }
}
