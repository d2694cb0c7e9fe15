package org.senddocument.sandbox.mesh;

/**
 * MESH's refusals with their HTTP status, event, code and text. The codes 07, 16 and 17 are answered at once with 417;
 * whether the real service does so, or by a report, is not published.
 */
enum MeshError {
    ACCEPT_UNREADABLE(400, "", "", "Accept header api format incorrect"),
    AUTHORIZATION_UNREADABLE(403, "", "", "Error reading from Authorization header"),
    TOKEN_OF_ANOTHER_MAILBOX(403, "", "", "Mailbox id does not match token"),
    TOKEN_INVALID(403, "", "", "Invalid Authentication Token"),
    TOKEN_USED_BEFORE(403, "", "", "Error Duplicated Authentication Token"),
    MAILBOX_UNKNOWN(403, "SEND", "EPL-151", "No mailbox matched"),
    FORBIDDEN(403, "", "", "Forbidden"),
    NOT_FOUND(404, "", "", "Not Found"),
    AMBIGUOUS(300, "", "", "Multiple Choices"),
    TO_MISSING(400, "SEND", "08", "TO_DTS missing"),
    MALFORMED_HEADERS(400, "TRANSFER", "06", "MalformedControlFile"),
    CHECKSUM_INVALID(400, "SEND", "Invalid checksum", "Invalid checksum"),
    FROM_INVALID(417, "SEND", "07", "Invalid From Address"),
    TO_UNREGISTERED(417, "SEND", "12", "Unregistered to address"),
    SENDER_NOT_ALLOWED(417, "SEND", "16", "Sender is not allowed to send messages of this type"),
    RECIPIENT_NOT_REGISTERED(417, "SEND", "17", "Workflow ID not registered for mailbox"),
    BODY_MISSING(417, "COLLECT", "02", "Data file is missing or inaccessible."),
    BODY_TOO_LARGE(413, "SEND", "", "Request body too large"),
    ENCODING_UNSUPPORTED(422, "SEND", "UnsupportedContentEncoding", "Unsupported content encoding"),
    ENCODING_CHANGED(417, "", "", "cannot change content encoding"),
    CHUNK_RANGE_INVALID(417, "SEND", "InvalidHeaderChunks", "Invalid chunk values sent in mex-Chunk-Range header"),
    MESSAGE_UNKNOWN(404, "RECEIVE", "20", "Message does not exist"),
    MESSAGE_GONE(410, "SEND", "Message already accepted", "Message no longer available for download"),
    /** The three without event and code: the sandbox of the NHS hides them all behind one text. */
    CHUNK_BEYOND_TOTAL(406),
    UPLOAD_FINISHED(423),
    INTERNAL(500);

    private final int status;
    private final String event;
    private final String code;
    private final String text;

    MeshError(int status, String event, String code, String text) {
        this.status = status;
        this.event = event;
        this.code = code;
        this.text = text;
    }

    MeshError(int status) {
        this(status, null, null, "An internal error occurred.\n\nPlease contact support.");
    }

    int status() {
        return status;
    }

    /** Null where the body holds a text alone. */
    String event() {
        return event;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }
}
