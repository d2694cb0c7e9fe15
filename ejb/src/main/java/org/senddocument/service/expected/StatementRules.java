package org.senddocument.service.expected;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.senddocument.service.fault.PlainText;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.Violation;

/** What a statement must be to be taken down. */
final class StatementRules {

    static final int MOST_IDS = 10_000;

    private static final int LONGEST_ID = 255;
    private static final int LARGEST_COUNT = 1_000_000;

    private final LocalDate today;
    private final List<Violation> found = new ArrayList<>();

    StatementRules(LocalDate today) {
        this.today = today;
    }

    /** @throws InvalidSubmissionException with every fault */
    void check(Statement statement) {
        if (statement.isOfConsultations() == statement.isOfCount()) {
            add("consultationIds", "is required with finalisedOn, or day with count; not both");
        } else if (statement.isOfConsultations()) {
            checkIds(statement.consultationIds());
            checkDay("finalisedOn", statement.finalisedOn());
        } else {
            checkDay("day", statement.day());
            checkCount(statement.count());
        }
        if (!found.isEmpty()) {
            throw new InvalidSubmissionException(found);
        }
    }

    private void checkIds(List<String> ids) {
        if (ids == null || ids.isEmpty() || ids.size() > MOST_IDS) {
            add("consultationIds", "must hold 1 to " + MOST_IDS + " ids");
            return;
        }
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id == null || id.isBlank() || id.length() > LONGEST_ID || !PlainText.isPlain(id)) {
                add("consultationIds[" + i + "]", "must have 1 to " + LONGEST_ID + " characters, none of control");
            }
        }
    }

    private void checkDay(String field, String text) {
        try {
            if (text == null || LocalDate.parse(text).isAfter(today)) {
                add(field, text == null ? "is required" : "must not be in the future");
            }
        } catch (DateTimeException e) {
            add(field, "must be a day such as 2026-11-20");
        }
    }

    private void checkCount(Integer count) {
        if (count == null || count < 0 || count > LARGEST_COUNT) {
            add("count", "must be from 0 to " + LARGEST_COUNT);
        }
    }

    private void add(String field, String message) {
        found.add(new Violation(field, message));
    }
}
