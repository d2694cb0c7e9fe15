package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** docs/configuration.md tells every setting there is, each with its true default, and no other. */
class ConfigurationDocumentTest {

    private final Map<String, String> documented = DocumentedSettings.read();
    private final Map<String, String> defaults = defaults();
    private final SettingsOfTheCode code = new SettingsOfTheCode();

    @Test
    void everyDefaultIsTold() {
        Map<String, String> told = new TreeMap<>(documented);
        told.keySet().retainAll(defaults.keySet());

        assertThat(told).isNotEmpty().isEqualTo(defaults);
    }

    @Test
    void everySettingIsToldAndNoOther() {
        Set<String> existing = new TreeSet<>(code.keys());
        existing.addAll(defaults.keySet());

        assertThat(documented.keySet()).containsExactlyElementsOf(existing);
    }

    @Test
    void whatHasToBeGivenIsToldAsRequired() {
        Set<String> required = new TreeSet<>(code.neverAbsent());
        required.removeAll(defaults.keySet());

        assertThat(documented.keySet().stream()
                        .filter(key -> documented.get(key).equals("required")))
                .isNotEmpty()
                .containsExactlyElementsOf(required);
    }

    private static Map<String, String> defaults() {
        Properties properties = Repository.properties("ejb/src/main/resources/META-INF/microprofile-config.properties");
        properties.putAll(Repository.properties("persistence/src/main/micro/META-INF/microprofile-config.properties"));
        Map<String, String> written = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> written.put(key, asWritten(properties.getProperty(key))));
        return written;
    }

    private static String asWritten(String value) {
        return value.isEmpty() ? "empty" : "`" + value + "`";
    }
}
