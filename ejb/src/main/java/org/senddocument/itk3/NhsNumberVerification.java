package org.senddocument.itk3;

import java.util.Arrays;
import java.util.Optional;

/** How sure the sender is of the NHS number: CareConnect-NHSNumberVerificationStatus-1, which every patient must have. */
public enum NhsNumberVerification {
    VERIFIED("01", "Number present and verified"),
    NOT_TRACED("02", "Number present but not traced"),
    TRACE_REQUIRED("03", "Trace required"),
    NO_MATCH("04", "Trace attempted - No match or multiple match found"),
    CONFLICT("05", "Trace needs to be resolved - (NHS number or patient detail conflict)"),
    IN_PROGRESS("06", "Trace in progress"),
    NOT_REQUIRED("07", "Number not present and trace not required"),
    POSTPONED("08", "Trace postponed (baby under six weeks old)");

    private final String code;
    private final String display;

    NhsNumberVerification(String code, String display) {
        this.code = code;
        this.display = display;
    }

    /** By its code, {@code 01} to {@code 08}; empty for any other. */
    public static Optional<NhsNumberVerification> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String display() {
        return display;
    }
}
