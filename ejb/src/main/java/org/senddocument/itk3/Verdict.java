package org.senddocument.itk3;

import java.util.Optional;

/**
 * What a reply decides.
 *
 * @param code the response code that counts, as it came
 * @param display of the standard; for an unknown code what the reply says, masked
 * @param positive only ever for a code that ITK3 names as positive
 * @param diagnostics the receiver's own words, cut and with numbers masked that may be NHS numbers
 */
public record Verdict(String code, String display, ResponseKind kind, boolean positive, Optional<String> diagnostics) {

    /** Without the receiver's words, which may speak of the patient. */
    @Override
    public String toString() {
        return "Verdict[" + code + ", " + kind + ", positive=" + positive + "]";
    }
}
