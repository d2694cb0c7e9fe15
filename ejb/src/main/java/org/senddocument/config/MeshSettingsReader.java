package org.senddocument.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.mesh.MeshSettings;
import org.senddocument.mesh.MeshTls;

/** Where our mailbox is. What is missing is told by its key, then what MESH itself asks of the values. */
final class MeshSettingsReader {

    private static final URI PLACEHOLDER = URI.create("http://localhost");

    private static final String A_SIZE_OR_NEVER = Values.A_SIZE + ", or never";

    private final ConfigurationReader values;

    MeshSettingsReader(ConfigurationReader values) {
        this.values = values;
    }

    MeshSettings read() {
        URI baseUri = values.require("mesh.base-url", URI::create, "must be an address", PLACEHOLDER);
        String mailbox = values.requireText("mesh.mailbox-id");
        String password = values.requireText("mesh.mailbox-password");
        String sharedKey = values.requireText("mesh.shared-key");
        long size = values.require("mesh.max-request-size", Values::size, Values.A_SIZE, 1L);
        long compressFrom = values.require("mesh.compress-from", MeshSettingsReader::sizeOrNever, A_SIZE_OR_NEVER, 1L);
        try {
            MeshSettings settings = new MeshSettings(
                    baseUri,
                    orPlaceholder(mailbox),
                    orPlaceholder(password),
                    orPlaceholder(sharedKey),
                    store("mesh.key-store"),
                    store("mesh.trust-store"),
                    values.read("mesh.proxy", MeshSettings.Proxy::parse, "must be host:port"),
                    size,
                    compressFrom,
                    values.duration("mesh.connect-timeout"),
                    values.duration("mesh.request-timeout"));
            checkStores(settings);
            return settings;
        } catch (IllegalArgumentException e) {
            values.fault("mesh." + e.getMessage().replace("; ", "; senddocument.mesh."), "");
            return null;
        }
    }

    /** A wrong password would otherwise be told hours later, as a MESH that cannot be reached. */
    private void checkStores(MeshSettings settings) {
        boolean complete = Stream.of(settings.keyStore(), settings.trustStore())
                .flatMap(Optional::stream)
                .noneMatch(store -> store.password().isEmpty());
        try {
            if (complete) {
                MeshTls.context(settings);
            }
        } catch (IllegalArgumentException e) {
            // What follows the colon says where the store lies.
            values.fault("mesh." + e.getMessage().split(":")[0], "");
        }
    }

    /** What is missing is told already; the rest is to be checked all the same. */
    private static String orPlaceholder(String text) {
        return text.isEmpty() ? "x" : text;
    }

    private static long sizeOrNever(String text) {
        return text.equals("never") ? Long.MAX_VALUE : Values.size(text);
    }

    private Optional<MeshSettings.Store> store(String key) {
        Optional<Path> path = values.read(key, MeshSettingsReader::readable, "must be a file that can be read");
        return path.map(file -> new MeshSettings.Store(file, values.requireText(key + "-password")));
    }

    private static Path readable(String text) {
        Path path = Path.of(text);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException();
        }
        return path;
    }
}
