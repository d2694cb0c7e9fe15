package org.senddocument.web.api;

import java.util.List;
import org.senddocument.service.fault.PlainText;
import org.senddocument.service.submission.InvalidSubmissionException;
import org.senddocument.service.submission.Violation;

/** What an attachment is called: the file name of its part, without the folders that some clients send. */
final class AttachmentTitle {

    private static final int LONGEST = 255;

    private AttachmentTitle() {}

    /**
     * @param fileName may be null
     * @return null where there is none
     * @throws InvalidSubmissionException where no message could carry it
     */
    static String of(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return null;
        }
        String title = withoutFolders(fileName.replace("\\\"", "\"")).strip();
        if (title.length() > LONGEST) {
            throw fault("the file name must have at most " + LONGEST + " characters");
        }
        if (!PlainText.isPlain(title)) {
            throw fault("the file name must hold no characters of control");
        }
        return title.isEmpty() ? null : title;
    }

    private static String withoutFolders(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    private static InvalidSubmissionException fault(String rule) {
        return new InvalidSubmissionException(List.of(new Violation("attachment", rule)));
    }
}
