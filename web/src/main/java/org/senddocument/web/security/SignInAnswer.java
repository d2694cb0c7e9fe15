package org.senddocument.web.security;

/**
 * What came of a try to sign in.
 *
 * @param signedIn null unless the outcome is {@code IN}
 */
public record SignInAnswer(Outcome outcome, SignedIn signedIn) {

    /** How a try ends. */
    public enum Outcome {
        IN,
        WRONG,
        /** So many tries wait for their turn that this one was not looked at. */
        TOO_MANY,
        /** Whether a token is right could not be found out. */
        UNKNOWN
    }

    static SignInAnswer in(SignedIn signedIn) {
        return new SignInAnswer(Outcome.IN, signedIn);
    }

    static SignInAnswer wrong() {
        return new SignInAnswer(Outcome.WRONG, null);
    }

    static SignInAnswer tooMany() {
        return new SignInAnswer(Outcome.TOO_MANY, null);
    }

    static SignInAnswer unknown() {
        return new SignInAnswer(Outcome.UNKNOWN, null);
    }

    public boolean isIn() {
        return outcome == Outcome.IN;
    }
}
