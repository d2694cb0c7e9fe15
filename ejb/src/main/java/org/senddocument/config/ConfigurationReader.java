package org.senddocument.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.senddocument.service.settings.SettingInForce;
import org.senddocument.service.settings.SettingsInForce;

/** Reads values by key and gathers every fault, so that a deployer hears of all of them at once. No value is repeated. */
final class ConfigurationReader {

    private static final String PREFIX = "senddocument.";

    /** Passwords, shared keys, API keys, where keys lie, and the address of the database, which may hold a password. */
    private static final Pattern SECRET = Pattern.compile(".*(password|-key|-store)|db\\.url");

    private final Config config;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, SettingInForce> asked = new TreeMap<>();

    ConfigurationReader(Config config) {
        this.config = config;
    }

    /** Empty where it is not set, or where its value is wrong: then a fault is noted. */
    <T> Optional<T> read(String key, Function<String, T> parse, String rule) {
        Optional<String> text = text(key);
        try {
            return text.map(parse);
        } catch (RuntimeException e) {
            faults.add((PREFIX + key + " " + rule).strip());
            return Optional.empty();
        }
    }

    /** An empty value is no value: that is how an environment takes one back. */
    Optional<String> text(String key) {
        Optional<String> text = config.getOptionalValue(PREFIX + key, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        boolean secret = SECRET.matcher(key).matches();
        String shown = secret ? null : text.orElse(null);
        asked.put(key, new SettingInForce(PREFIX + key, shown, text.isPresent(), secret));
        return text;
    }

    /** What was asked for until now, by key, without secrets. */
    SettingsInForce asked() {
        return new SettingsInForce(List.copyOf(asked.values()));
    }

    <T> T require(String key, Function<String, T> parse, String rule, T placeholder) {
        int before = faults.size();
        Optional<T> value = read(key, parse, rule);
        if (value.isEmpty() && faults.size() == before) {
            faults.add(PREFIX + key + " is required");
        }
        return value.orElse(placeholder);
    }

    Duration duration(String key) {
        return require(key, Values::duration, Values.A_DURATION, Duration.ofDays(1));
    }

    String requireText(String key) {
        return require(key, Function.identity(), "", "");
    }

    void fault(String key, String rule) {
        faults.add((PREFIX + key + " " + rule).strip());
    }

    /** @throws ConfigurationException with every fault */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
    }
}
