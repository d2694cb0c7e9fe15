package org.senddocument.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests of all modules as they are written: those that need a server are on no class path but their own. */
final class TestSources {

    private static final Pattern MARK = Pattern.compile("@(Test|ParameterizedTest|Property|ArchTest|TestFactory)\\b");

    private static final Pattern EXTENDED = Pattern.compile("public interface \\w+\\s+extends ([^{]*)\\{");

    private final Map<String, String> sources = Stream.of("persistence", "ejb", "batch", "web", "ear")
            .flatMap(module -> Repository.tree(module + "/src/test/java"))
            .filter(path -> path.toString().endsWith(".java"))
            .filter(path -> !path.endsWith("package-info.java"))
            .collect(Collectors.toMap(TestSources::name, Repository::text, (one, other) -> one + other));

    private static String name(Path path) {
        return path.getFileName().toString().replace(".java", "");
    }

    /** Whether it is there, marked as a test, not switched off, and run: as a class or by one that implements it. */
    boolean has(String testClass, String method) {
        return source(testClass)
                .filter(source -> isTest(source, method))
                .filter(source -> isRun(testClass, source))
                .isPresent();
    }

    /** Whether some of it is passed over where something is missing that is no part of the sources. */
    boolean mayBeSkipped(String testClass) {
        return source(testClass)
                .filter(source -> source.contains("assumeTrue(") || source.contains("SharedFiles.require("))
                .isPresent();
    }

    /** With the contracts that it puts together: their tests are its own. */
    private Optional<String> source(String testClass) {
        return Optional.ofNullable(sources.get(testClass))
                .map(own -> own
                        + EXTENDED.matcher(own)
                                .results()
                                .flatMap(extended -> Stream.of(extended.group(1).split(",")))
                                .map(contract -> source(contract.strip()).orElse(""))
                                .collect(Collectors.joining()));
    }

    private static boolean isTest(String source, String method) {
        Matcher declared = Pattern.compile("(void|ArchRule) " + method + "\\b").matcher(source);
        return declared.find() && marks(source.substring(0, declared.start()));
    }

    /** What stands over a method reaches up to an empty line. */
    private static boolean marks(String before) {
        String over = before.substring(Math.max(0, before.lastIndexOf("\n\n")));
        return MARK.matcher(over).find() && !over.contains("@Disabled");
    }

    private boolean isRun(String testClass, String source) {
        Pattern user = Pattern.compile("class \\w+\\s+implements [^{]*\\b" + testClass + "\\b"
                + "|interface \\w+\\s+extends [^{]*\\b" + testClass + "\\b");
        return !source.contains("interface " + testClass)
                || sources.values().stream().anyMatch(user.asPredicate());
    }
}
