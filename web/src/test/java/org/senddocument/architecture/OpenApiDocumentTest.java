package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;

/** docs/openapi.yaml tells every call there is, and no other. */
class OpenApiDocumentTest {

    private static final String DOCUMENT = Repository.text("docs/openapi.yaml");
    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete):");

    @Test
    void everyCallIsToldAndNoOther() {
        assertThat(toldCalls()).isNotEmpty().isEqualTo(calls());
    }

    @Test
    void everyStatusIsTold() {
        String statuses = Arrays.stream(DocumentStatus.values()).map(Enum::name).collect(Collectors.joining(", "));

        assertThat(DOCUMENT).contains("enum: [" + statuses + "]");
    }

    private static Set<String> toldCalls() {
        Set<String> calls = new TreeSet<>();
        String path = null;
        for (String line : DOCUMENT.lines().toList()) {
            Matcher ofPath = PATH.matcher(line);
            Matcher ofMethod = METHOD.matcher(line);
            if (ofPath.matches()) {
                path = ofPath.group(1);
            } else if (ofMethod.matches()) {
                calls.add(ofMethod.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return calls;
    }

    private static Set<String> calls() {
        return new ClassFileImporter()
                .importPackages("org.senddocument.web.api").stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(OpenApiDocumentTest::callsOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> callsOf(Class<?> resource) {
        String path = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .map(method -> verb(method) + " " + path + below(method));
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }
}
