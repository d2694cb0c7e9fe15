package org.senddocument.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clerk and an operator are viewers too (the table of roles): whatever a viewer may, they may. */
class RolesTest {

    private static final Pattern ROLES = Pattern.compile("@RolesAllowed\\(\\{?([^})]*)}?\\)");

    @Test
    void whatAViewerMayAClerkAndAnOperatorMayToo() {
        List<Set<String>> lists = Repository.tree("ejb/src/main/java/org/senddocument/service")
                .map(path -> Repository.text(path.toString()))
                .flatMap(source -> ROLES.matcher(source).results())
                .map(match -> Set.copyOf(
                        Arrays.asList(match.group(1).replace("\"", "").split(", *"))))
                .filter(roles -> roles.contains("viewer"))
                .toList();

        assertThat(lists).hasSizeGreaterThan(3).allSatisfy(roles -> assertThat(roles)
                .contains("clerk", "operator"));
    }
}
