package org.senddocument.service.mailbox;

/** MESH could not be reached or gave no usable answer; to be tried again. The message holds no patient data. */
public class MeshUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MeshUnavailableException(String message) {
        super(message);
    }

    public MeshUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
