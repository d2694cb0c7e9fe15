package org.senddocument.web.api;

/** A request that cannot be read as one. The message is for its sender and repeats no value of it. */
class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
