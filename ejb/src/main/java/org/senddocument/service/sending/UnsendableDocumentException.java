package org.senddocument.service.sending;

/** Our own check refused a message: it never leaves. The message names the rule and no patient. */
public class UnsendableDocumentException extends Exception {

    /** Code of a document that MESH could not be got to take. */
    public static final String TRIES_RAN_OUT = "TRIES-RAN-OUT";

    /** Code of a document that our own check refused. */
    public static final String OWN_CHECK = "OWN-CHECK";

    private static final long serialVersionUID = 1L;

    public UnsendableDocumentException(String rule) {
        super(rule);
    }

    public String code() {
        return OWN_CHECK;
    }
}
