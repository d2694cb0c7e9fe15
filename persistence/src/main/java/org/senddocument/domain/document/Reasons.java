package org.senddocument.domain.document;

/** Why a document stands where it stands, as far as the columns have room: a long sentence must keep no document back. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    /** @param reason null where there is none */
    static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }
}
