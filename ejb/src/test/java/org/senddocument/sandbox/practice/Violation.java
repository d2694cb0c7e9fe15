package org.senddocument.sandbox.practice;

/** A rule that a message breaks. The reason goes into the reply and must hold no patient data (FHIR-BA-02). */
final class Violation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Violation(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    /** The ITK3 response code it is answered with. */
    String code() {
        return code;
    }

    static void unless(boolean holds, String code, String reason) {
        if (!holds) {
            throw new Violation(code, reason);
        }
    }
}
