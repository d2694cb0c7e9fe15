package org.senddocument.service.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.incident.FailureCause;
import org.senddocument.domain.incident.FailureCauses;
import org.senddocument.domain.tracing.Practice;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.itk3.Advice;
import org.senddocument.itk3.Remedies;

/** What did not arrive and needs a person, by what went wrong: after an outage there are many documents and few causes. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class FailureQueries {

    @Inject
    FailureCauses causes;

    @Inject
    Practices practices;

    private record Key(DocumentStatus status, String code, String practice) {}

    /** The largest group first. @param byPractice whether those of each practice are a group of their own */
    public List<FailureGroup> groups(boolean byPractice) {
        Function<FailureCause, Key> key =
                cause -> new Key(cause.status(), cause.code(), byPractice ? cause.practice() : null);
        return causes.all().stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingLong(FailureGroup::count).reversed().thenComparing(FailureGroup::oldest))
                .toList();
    }

    private FailureGroup group(Key key, List<FailureCause> parts) {
        String cause = StatusAdvice.causeOf(key.status(), key.code());
        Instant oldest = parts.stream()
                .map(FailureCause::oldest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new FailureGroup(
                key.status(),
                key.code(),
                key.practice(),
                nameOf(key.practice()),
                parts.stream().mapToLong(FailureCause::count).sum(),
                oldest,
                Advice.of(cause).orElse(null),
                Remedies.of(cause).orElse(null));
    }

    private String nameOf(String practice) {
        return practice == null
                ? null
                : practices.find(practice).map(Practice::name).orElse(null);
    }
}
