package org.senddocument.service.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.itk3.ToolkitUris;
import org.senddocument.itk3.XmlText;

/** Gathers faults, so that a caller hears of all of them at once. */
final class Violations {

    private static final Pattern CODE = Pattern.compile("[0-9]{6,18}");

    /** What the report has room for, with much to spare. */
    static final int LONGEST_TELEPHONE = 50;

    static final int LONGEST_PREFIX = 50;
    private static final int MOST_ADDRESS_LINES = 10;
    private static final int LONGEST_ADDRESS_LINE = 255;

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String message) {
        found.add(new Violation(field, message));
    }

    void requireNonNull(String field, Object value) {
        if (value == null) {
            add(field, "is required");
        }
    }

    void requireText(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            add(field, "is required");
        }
        limitText(field, value, longest);
    }

    void limitText(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            add(field, "must have at most " + longest + " characters");
        }
        checkText(field, value);
    }

    void checkTexts(String field, List<String> values) {
        values.forEach(value -> checkText(field, value));
    }

    /** What XML has no place for would arrive as something else than it was. */
    void checkText(String field, String value) {
        if (!XmlText.carries(value)) {
            add(field, "must have no control characters and no half characters");
        }
    }

    /** None of them is blank or longer than that. */
    void requireTexts(String field, List<String> values, int longest) {
        for (int i = 0; i < values.size(); i++) {
            requireText(field + "[" + i + "]", values.get(i), longest);
        }
    }

    void limitTexts(String field, List<String> values, int longest) {
        for (int i = 0; i < values.size(); i++) {
            limitText(field + "[" + i + "]", values.get(i), longest);
        }
    }

    /** Written into one place, each on a line. */
    void limitTogether(String field, List<String> values, int longest) {
        if (String.join("\n", values).length() > longest) {
            add(field, "must have at most " + longest + " characters together");
        }
    }

    void checkAddress(String field, List<String> lines) {
        if (lines.size() > MOST_ADDRESS_LINES) {
            add(field, "must have at most " + MOST_ADDRESS_LINES + " lines");
        }
        limitTexts(field, lines, LONGEST_ADDRESS_LINE);
    }

    void checkChoice(String field, String value, List<String> choices) {
        if (value != null && !choices.contains(value)) {
            add(field, "must be one of " + String.join(", ", choices));
        }
    }

    /** Where the message has a place for SNOMED CT alone. */
    void checkSnomed(String field, Coding coding) {
        if (coding != null && !isSnomed(coding)) {
            add(field + ".system", "must be " + ToolkitUris.SNOMED_CT + ", or left out");
        } else {
            checkCoding(field, coding);
        }
    }

    /** Of any code system. */
    void checkCoding(String field, Coding coding) {
        if (coding == null) {
            return;
        }
        checkText(field + ".system", coding.system());
        if (coding.code() == null
                || isSnomed(coding) && !CODE.matcher(coding.code()).matches()) {
            add(field + ".code", "must be a SNOMED CT code");
        }
        checkText(field + ".code", coding.code());
        requireText(field + ".display", coding.display(), 255);
    }

    private static boolean isSnomed(Coding coding) {
        return coding.system() == null || coding.system().equals(ToolkitUris.SNOMED_CT);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidSubmissionException(found);
        }
    }
}
