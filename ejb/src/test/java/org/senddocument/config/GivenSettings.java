package org.senddocument.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The defaults that are shipped, the least that a deployer has to add, and what a test changes of them. */
final class GivenSettings {

    /** Tests run in their module's folder. */
    private static final Path DEFAULTS = Path.of("src/main/resources/META-INF/microprofile-config.properties");

    private final Map<String, String> values = new HashMap<>();

    GivenSettings() {
        Properties defaults = new Properties();
        try (Reader reader = Files.newBufferedReader(DEFAULTS)) {
            defaults.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        defaults.stringPropertyNames().forEach(key -> values.put(key, defaults.getProperty(key)));
        give("mesh.base-url", "https://msg.example/messageexchange/");
        give("mesh.mailbox-id", "x26hc005");
        give("mesh.mailbox-password", "secret-one");
        give("mesh.shared-key", "secret-two");
    }

    void give(String key, String value) {
        values.put("senddocument." + key, value);
    }

    void remove(String key) {
        values.remove("senddocument." + key);
    }

    Settings read() {
        return new SettingsReader(new ConfigOfMap(values), () -> "this-host").read();
    }

    /** What the deployer is told. */
    String fault() {
        return catchThrowableOfType(ConfigurationException.class, this::read).getMessage();
    }
}
