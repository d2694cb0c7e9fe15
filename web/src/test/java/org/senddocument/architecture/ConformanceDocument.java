package org.senddocument.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** docs/conformance.md: what is not proven yet, and then a row for each requirement. */
final class ConformanceDocument {

    private static final String PATH = "docs/conformance.md";
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9&]+)+");

    private final List<List<String>> rows = Repository.text(PATH)
            .lines()
            .filter(line -> line.startsWith("| "))
            .map(ConformanceDocument::cells)
            .filter(cells -> ID.matcher(cells.get(0)).matches())
            .toList();

    /**
     * @param binds whom: sender, receiver, calling system
     * @param proof names of tests
     */
    record Row(String id, String binds, String how, List<Proof> proof) {

        boolean bindsUs() {
            return binds.contains("sender");
        }
    }

    List<Row> rows() {
        return rows.stream()
                .filter(cells -> cells.size() == 5)
                .map(cells -> new Row(cells.get(0), cells.get(2), cells.get(3), Proof.in(cells.get(4))))
                .toList();
    }

    /** Ids of what no test proves. */
    List<String> notProven() {
        return rows.stream()
                .filter(cells -> cells.size() == 2)
                .map(cells -> cells.get(0))
                .toList();
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
