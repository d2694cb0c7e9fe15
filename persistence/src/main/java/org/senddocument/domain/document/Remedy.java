package org.senddocument.domain.document;

import java.util.Optional;

/** What helps a document that did not arrive, by the code that says why; the advice for the clerk says it in words. */
public enum Remedy {
    /** The same message once more, at once or when what hindered it is mended. */
    RESEND(true),
    /** The same message would be refused again: a corrected one has to come from the clinical system. */
    FIX_AND_SUBMIT_AGAIN(false),
    /** By MESH it will not arrive. */
    OTHER_WAY(true),
    /** The practice may have it: a second copy might be filed twice. */
    ASK_FIRST(false),
    /** The same message would be refused again until the service desk has mended what is wrong. */
    SERVICE_DESK(true),
    /** Nothing is wrong, or it mends itself. */
    NOTHING(true);

    private final boolean alone;

    Remedy(boolean alone) {
        this.alone = alone;
    }

    /** Whether a person who sends again all of one cause, and nothing else, means these: what hindered them may be mended. */
    public boolean isMeantAlone() {
        return alone;
    }

    /** True where sending the same once more fails the same way, or may be filed twice. */
    public boolean warnsOfResend() {
        return this == FIX_AND_SUBMIT_AGAIN || this == OTHER_WAY || this == ASK_FIRST || this == SERVICE_DESK;
    }

    /** What a clerk does here first; empty where the first step is taken elsewhere. */
    public Optional<Action> firstStep() {
        return switch (this) {
            case RESEND -> Optional.of(Action.RESEND);
            case OTHER_WAY -> Optional.of(Action.SENT_ANOTHER_WAY);
            default -> Optional.empty();
        };
    }
}
