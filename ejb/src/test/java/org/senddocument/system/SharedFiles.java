package org.senddocument.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the NHS publishes, laid beside this tree and no part of it: a test that needs it is skipped without, and says so. */
public final class SharedFiles {

    /** The build names the folder; a development environment runs tests in their module's. */
    private static final Path FOLDER = Path.of(System.getProperty("shared.dir", "../../shared"));

    private SharedFiles() {}

    /** A file or a folder; without it the test is skipped. */
    public static Path require(String path) {
        Path shared = at(path);
        boolean present = Files.exists(shared);
        if (!present) {
            System.out.println("Skipped: there is no " + shared);
        }
        assumeTrue(present, () -> "there is no " + shared);
        return shared;
    }

    /** For a test that can do without. */
    public static Optional<Path> find(String path) {
        return Optional.of(at(path)).filter(Files::exists);
    }

    private static Path at(String path) {
        return FOLDER.resolve(path).toAbsolutePath().normalize();
    }
}
