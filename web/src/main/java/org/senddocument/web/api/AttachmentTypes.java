package org.senddocument.web.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of attachment that the standard lists, and the names by which it calls them in a message. */
final class AttachmentTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The standard's own spelling beside what clients say; image/jpg and application/mswrtford are no slips of ours. */
    private static final Map<String, String> ACCEPTED = Map.ofEntries(
            Map.entry("application/pdf", "application/pdf"),
            Map.entry("application/msword", "application/msword"),
            Map.entry(WORD, WORD),
            Map.entry("application/rtf", "application/mswrtford"),
            Map.entry("text/rtf", "application/mswrtford"),
            Map.entry("application/mswrtford", "application/mswrtford"),
            Map.entry("text/html", "text/html"),
            Map.entry("text/plain", "text/plain"),
            Map.entry("text/xml", "text/xml"),
            Map.entry("application/xml", "text/xml"),
            Map.entry("image/jpeg", "image/jpg"),
            Map.entry("image/jpg", "image/jpg"),
            Map.entry("image/png", "image/png"));

    private AttachmentTypes() {}

    static boolean isPdf(String contentType) {
        return bare(contentType).equals("application/pdf");
    }

    static Optional<String> accepted(String contentType) {
        return Optional.ofNullable(ACCEPTED.get(bare(contentType)));
    }

    private static String bare(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
