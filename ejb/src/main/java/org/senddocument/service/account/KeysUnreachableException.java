package org.senddocument.service.account;

/** The issuer's keys could not be had, so that no token can be checked: nobody's fault who calls, and worth a retry. */
public class KeysUnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    KeysUnreachableException(Throwable cause) {
        super("The keys of the OpenID issuer could not be read.", cause);
    }
}
