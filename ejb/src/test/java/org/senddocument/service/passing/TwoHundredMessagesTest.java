package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senddocument.database.TestDatabase;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.validation.AnyConsultation;
import org.senddocument.system.SharedFiles;

/** Submissions of every kind, and a judge from outside who has the NHS's profiles; it is no part of this tree. */
@Tag("long")
class TwoHundredMessagesTest {

    private static final int OF_EACH_GENERATION = 100;

    @TempDir
    Path folder;

    @Test
    void theOfficialProfilesAcceptTwoHundredMessagesOfBothGenerations() throws Exception {
        Path checker = SharedFiles.require("tools/fhir-check/fhir-check");
        for (GpConnectVersion version : GpConnectVersion.values()) {
            messages(version);
        }
        List<String> command = new ArrayList<>(List.of(checker.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }

        ProcessBuilder judge = new ProcessBuilder(command).redirectErrorStream(true);
        judge.environment()
                .put("TMPDIR", Files.createDirectory(folder.resolve("judge")).toString());
        Process process = judge.start();
        String said = new String(process.getInputStream().readAllBytes());

        System.out.println("judged valid: "
                + said.lines().filter(line -> line.endsWith(": valid")).count());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.endsWith(": valid"))).hasSize(2 * OF_EACH_GENERATION);
    }

    private void messages(GpConnectVersion version) throws IOException {
        try (Desk desk = new Desk("2026-03-02T09:00:00Z", TestDatabase.h2(), version)) {
            AnyConsultation.of(version).sampleStream().limit(OF_EACH_GENERATION).forEach(desk::submitted);
            desk.after(Duration.ofHours(3));
            desk.queued();
            AtomicInteger count = new AtomicInteger();

            int posted = desk.posted(parcel -> write(parcel.body().open(), version + "-" + count.incrementAndGet()));

            assertThat(posted).isEqualTo(OF_EACH_GENERATION);
        }
    }

    private void write(InputStream message, String name) {
        try (message) {
            Files.copy(message, folder.resolve(name + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
