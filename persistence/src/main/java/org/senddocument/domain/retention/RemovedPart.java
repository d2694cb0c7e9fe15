package org.senddocument.domain.retention;

/** What retention removes of a consultation: first what it says, later that it was. */
public enum RemovedPart {
    /** The PDF and other attachments, the notes, the message as it was sent, and the bodies of the answers. */
    CONTENTS,
    /** Everything else: documents, history, acknowledgements, tries, inbound messages. */
    METADATA
}
