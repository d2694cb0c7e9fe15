package org.senddocument.service.submission;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Stream;

/** What came is against the rules; all faults at once. Nothing of it is kept. */
@ApplicationException(rollback = true)
public class InvalidSubmissionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidSubmissionException(List<Violation> violations) {
        super(
                violations.size() == 1
                        ? "1 value is against the rules."
                        : violations.size() + " values are against the rules.");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /** With those beside; of a field that both name, what these say of it. */
    InvalidSubmissionException with(List<Violation> others) {
        List<String> fields = others.stream().map(Violation::field).toList();
        Stream<Violation> rest = violations.stream().filter(violation -> !fields.contains(violation.field()));
        return new InvalidSubmissionException(
                Stream.concat(others.stream(), rest).toList());
    }
}
