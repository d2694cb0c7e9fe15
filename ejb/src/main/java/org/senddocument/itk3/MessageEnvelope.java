package org.senddocument.itk3;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A message without the bytes of its attachments: a text of some kilobytes that can be kept, read back, and streamed with
 * the attachments spliced in as often as needed, every time the same bytes.
 *
 * <p>An attachment's place is markup ({@code <content value=""}), and no text can be taken for it: in text the XML writer
 * leaves no {@code <} unescaped.
 *
 * @param xml patient data, never to be logged
 */
public record MessageEnvelope(String xml) {

    static final String SPLICE_MARK = "<content value=\"";
    private static final String EMPTY_CONTENT = SPLICE_MARK + '"';
    private static final Pattern PLACES = Pattern.compile(EMPTY_CONTENT, Pattern.LITERAL);

    /** @throws IllegalArgumentException where the text has no place for an attachment */
    public MessageEnvelope {
        if (!xml.contains(EMPTY_CONTENT)) {
            throw new IllegalArgumentException("No envelope of a message.");
        }
    }

    /** With some bytes in the place of each attachment, for who reads it as FHIR, where an empty value is none. */
    public String readable() {
        return xml.replace(EMPTY_CONTENT, SPLICE_MARK + BinaryResource.PLACE_HOLDER + '"');
    }

    /** How many attachments have a place. */
    public int attachments() {
        return parts().length - 1;
    }

    /**
     * Of the whole message in bytes.
     *
     * @param contentSizes of each attachment, in bytes
     */
    public long length(List<Long> contentSizes) {
        requireOneEach(contentSizes);
        return xml.getBytes(StandardCharsets.UTF_8).length
                + contentSizes.stream().mapToLong(size -> (size + 2) / 3 * 4).sum();
    }

    /**
     * The whole message in UTF-8, in constant memory. Each attachment is opened when its turn comes and closed when read.
     *
     * @param contents of each attachment, as bytes
     */
    public InputStream open(List<Supplier<InputStream>> contents) {
        requireOneEach(contents);
        return new SplicedStream(parts(), contents);
    }

    private void requireOneEach(List<?> contents) {
        if (contents.size() != attachments()) {
            throw new IllegalArgumentException("The message has " + attachments() + " attachments.");
        }
    }

    /** The text between the attachments. */
    private String[] parts() {
        String[] parts = PLACES.split(xml, -1);
        for (int i = 0; i < parts.length - 1; i++) {
            parts[i] += SPLICE_MARK;
            parts[i + 1] = '"' + parts[i + 1];
        }
        return parts;
    }

    @Override
    public String toString() {
        return "MessageEnvelope[…]";
    }
}
