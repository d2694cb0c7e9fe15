package org.senddocument.itk3;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a reply says of itself and of the message that it answers, as it came; texts are cut to a length that can be kept.
 *
 * @param originalMessageId MessageHeader.response.identifier: the id of our MessageHeader, or {@link #UNREADABLE_ORIGINAL}
 * @param senderReference the consultation; empty too where the reply says {@code None}, as examples of ITK3 do
 * @param senderOdsCode of the organisation that replies
 */
public record ReplyHeader(
        Optional<String> originalMessageId, Optional<String> senderReference, Optional<String> senderOdsCode) {

    /** Stands for the id of a message that its receiver could not read (with 10009). */
    public static final String UNREADABLE_ORIGINAL = "UNREADABLE-IN-ORIGINAL-MESSAGE";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The id of our MessageHeader, in whichever form the reply writes it. */
    public Optional<UUID> originalHeaderId() {
        return originalMessageId
                .map(id -> id.toLowerCase(Locale.ROOT))
                .map(id -> id.startsWith("urn:uuid:") ? id.substring("urn:uuid:".length()) : id)
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }
}
