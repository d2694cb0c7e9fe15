package org.senddocument.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads what every server and every test of this build wrote, and finds no patient and no secret in it. It runs by itself
 * after all others; a build of one module alone shows it only what is there.
 */
@Tag("logs")
class LogPrivacyIT {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What may not be written down, by what it is; all of it is made for tests, in these forms. */
    private static final Map<String, Pattern> PRIVATE = new LinkedHashMap<>();

    static {
        PRIVATE.put("an NHS number", Pattern.compile("(?<![\\w.-])(999[ -]?\\d{3}[ -]?\\d{4}|96909\\d{5})(?![\\w.-])"));
        PRIVATE.put("a surname", Pattern.compile("Testfamily|Testperson|O'Sample"));
        PRIVATE.put("a birth date of routing", Pattern.compile("_(19|20)\\d{6}_\\p{L}"));
        PRIVATE.put("a routing address", Pattern.compile("GPPROVIDER_\\w"));
        PRIVATE.put("a MESH token", Pattern.compile("NHSMESH \\w"));
        PRIVATE.put("a password of a header", Pattern.compile("Basic [A-Za-z0-9+/]{16,}={0,2}"));
        PRIVATE.put("a password", Pattern.compile("pass-[\\w-]+-phrase-long-enough"));
        PRIVATE.put("a secret of the environment", Pattern.compile("(secret|mailbox|key|first)-" + UUID));
    }

    private final List<String> leaks = new ArrayList<>();
    private int servers;
    private long lines;

    @Test
    void nothingThatWasWrittenHoldsAPatientOrASecret() throws IOException {
        List<Path> files = written();
        for (Path file : files) {
            read(file);
        }

        System.out.printf("%d lines of %d files read, %d of them servers' logs%n", lines, files.size(), servers);
        assertThat(leaks).isEmpty();
        assertThat(servers).as("logs of servers that sent documents").isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient 999 000 0018",
                "nhs=9990000018,",
                "to GPPROVIDER_x",
                "x_19500102_Test",
                "Authorization: NHSMESH X26HC005:1",
                "Mr Testfamilyb",
                "password secret-00000000-0000-4000-8000-000000000001"
            })
    void whatIsPrivateIsSeen(String line) {
        assertThat(privateIn(line)).isNotEmpty();
    }

    /** Of all modules: reports of the tests, with all that the tests printed, and logs of the servers they started. */
    private static List<Path> written() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path module : list(Path.of(".."))) {
            for (String folder : List.of("surefire-reports", "failsafe-reports", "tmp")) {
                Path written = module.resolve("target").resolve(folder);
                if (Files.isDirectory(written)) {
                    found.addAll(walk(written, folder.equals("tmp")));
                }
            }
        }
        return found;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** @param servers true where a server's own files, its configuration among them, lie beside its logs */
    private static List<Path> walk(Path folder, boolean servers) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isWritten(file.getFileName().toString(), servers))
                    .toList();
        }
    }

    private static boolean isWritten(String name, boolean servers) {
        return !servers || name.contains(".log") || name.equals("metrics.prom");
    }

    private void read(Path file) throws IOException {
        boolean server = false;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines++;
                server |= line.contains(" offered to MESH: ");
                for (String what : privateIn(line)) {
                    leaks.add(what + " in line " + lines + ", " + file);
                }
            }
        }
        servers += server ? 1 : 0;
    }

    private static List<String> privateIn(String line) {
        return PRIVATE.entrySet().stream()
                .filter(each -> each.getValue().matcher(line).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
