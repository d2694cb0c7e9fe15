package org.senddocument.itk3;

/**
 * What the message says of one attachment; its bytes are spliced in later.
 *
 * @param title null for the title of the message
 */
public record Attachment(String contentType, String title) {

    @Override
    public String toString() {
        return "Attachment[" + contentType + "]";
    }
}
