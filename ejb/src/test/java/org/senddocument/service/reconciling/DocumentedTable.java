package org.senddocument.service.reconciling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table of docs/matching.md, by its name. */
final class DocumentedTable {

    /** Tests run in their module's folder. */
    private static final Path DOCUMENT = Path.of("../docs/matching.md");

    private final List<List<String>> rows;

    private DocumentedTable(List<List<String>> rows) {
        this.rows = rows;
    }

    /** A row: the texts that say the situation, and what is said of it in one column. */
    record Cell(List<String> situation, String column, String says) {
        @Override
        public String toString() {
            return String.join(" | ", situation) + " | " + column + ": " + says;
        }
    }

    static DocumentedTable named(String name) {
        List<String> lines = text().lines().toList();
        return new DocumentedTable(lines.stream()
                .skip(lines.indexOf("<!-- table: " + name + " -->") + 1L)
                .takeWhile(line -> line.startsWith("|"))
                .map(DocumentedTable::cells)
                .toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    /** @param situation how many columns say the situation */
    Stream<Cell> cells(int situation) {
        List<String> head = rows.get(0);
        return rows.stream().skip(2).flatMap(row -> Stream.iterate(situation, i -> i < row.size(), i -> i + 1)
                .map(i -> new Cell(row.subList(0, situation), head.get(i), row.get(i))));
    }

    private static String text() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
