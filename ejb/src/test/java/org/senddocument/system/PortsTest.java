package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.BindException: Address already in use",
                "Port 4848 is in use",
                "Port 8080 for HTTP Instance is in use. Using 8081",
                "There is a process already using the admin port 4848 -- it probably is another instance.",
            })
    void aServerThatCameTooLateSaysSo(String said) throws IOException {
        Path log = Files.writeString(folder.resolve("server.log"), "INFO: starting\n" + said + "\n");

        assertThat(Ports.wereTaken(log)).isTrue();
    }

    @Test
    void aServerThatSaysNothingOfItListens() throws IOException {
        assertThat(Ports.wereTaken(folder.resolve("none.log"))).isFalse();
        assertThat(Ports.wereTaken(Files.writeString(folder.resolve("server.log"), "INFO: ready\n")))
                .isFalse();
    }
}
