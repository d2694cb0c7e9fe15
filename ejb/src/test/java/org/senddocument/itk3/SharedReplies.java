package org.senddocument.itk3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.senddocument.system.SharedFiles;

/** NHS's own examples of replies, where the folder with them is present; they are no part of this tree. */
final class SharedReplies {

    static final String FOLDER = "spec/samples/itk3-responses";

    private SharedReplies() {}

    static List<String> all() {
        return List.copyOf(byName().values());
    }

    /** By file name, in its order; empty where the folder is absent. */
    static Map<String, String> byName() {
        return SharedFiles.find(FOLDER).map(SharedReplies::read).orElse(Map.of());
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> replies = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                replies.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return replies;
    }
}
