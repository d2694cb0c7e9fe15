package org.senddocument.web.json;

import java.util.List;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.Violation;

/**
 * What a JSON text held.
 *
 * @param value as a record; null in it stands for what was absent, null or unreadable
 * @param unreadable texts that should be a date or a time and are none
 */
public record Reading<T>(T value, List<Violation> unreadable) {

    public Reading {
        unreadable = List.copyOf(unreadable);
    }

    /** @throws InvalidSubmissionException where not all of it could be read */
    public T whole() {
        if (!unreadable.isEmpty()) {
            throw new InvalidSubmissionException(unreadable);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Reading[…]";
    }
}
