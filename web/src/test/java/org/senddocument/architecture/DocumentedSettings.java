package org.senddocument.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The table of docs/configuration.md: each key with what stands in its column of defaults. */
final class DocumentedSettings {

    private static final Pattern SEPARATOR = Pattern.compile(", | / ");

    private DocumentedSettings() {}

    static Map<String, String> read() {
        Map<String, String> defaults = new TreeMap<>();
        Repository.text("docs/configuration.md")
                .lines()
                .filter(line -> line.startsWith("| `senddocument."))
                .forEach(line -> readRow(line.split(" *\\| *"), defaults));
        return defaults;
    }

    private static void readRow(String[] cells, Map<String, String> defaults) {
        List<String> keys = entries(cells[1]);
        List<String> values = entries(cells[2]);
        for (int i = 0; i < keys.size(); i++) {
            String value = values.size() == 1 ? values.get(0) : values.get(i);
            defaults.put(unquoted(whole(keys.get(i), keys.get(0))), value);
        }
    }

    private static List<String> entries(String cell) {
        return Arrays.asList(SEPARATOR.split(cell));
    }

    /** A key that begins with a dot ends the first key of its row in another way. */
    private static String whole(String key, String first) {
        String ending = unquoted(key);
        if (!ending.startsWith(".")) {
            return ending;
        }
        String[] names = unquoted(first).split("\\.");
        long replaced = ending.chars().filter(sign -> sign == '.').count();
        return String.join(".", Arrays.copyOf(names, (int) (names.length - replaced))) + ending;
    }

    private static String unquoted(String code) {
        return code.replace("`", "");
    }
}
