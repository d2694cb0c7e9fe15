package org.senddocument.service.incident;

/** There is a key store, and what is in it cannot be told. */
public class CertificateUnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public CertificateUnreadableException(Throwable cause) {
        super("the key store cannot be read", cause);
    }
}
