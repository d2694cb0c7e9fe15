package org.senddocument.mesh;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.text.AsciiText;

/**
 * The Mex headers of a parcel, and whether they can stand in a request at all: what MESH would refuse is refused here,
 * under the code that MESH uses for it, before any of it is on the wire.
 *
 * <p>The subject alone is for people, and is rewritten in ASCII. An address or an id that were rewritten would be another,
 * so these must come in ASCII.
 */
final class ParcelHeaders {

    private static final String TO = "Mex-To";
    private static final String WORKFLOW = "Mex-WorkflowID";
    private static final String LOCAL_ID = "Mex-LocalID";
    private static final String SUBJECT = "Mex-Subject";

    private static final String NO_DATA = "02";
    private static final String MALFORMED = "06";
    private static final String NO_ADDRESS = "08";

    private ParcelHeaders() {}

    /** Why the parcel is not to be offered; names the header, never its value. */
    static Optional<Refused> fault(MeshParcel parcel) {
        if (isBlank(parcel.to())) {
            return Optional.of(refused(NO_ADDRESS, TO + " is missing"));
        }
        if (isBlank(parcel.workflowId())) {
            return Optional.of(refused(MALFORMED, WORKFLOW + " is missing"));
        }
        if (parcel.body().length() < 1) {
            return Optional.of(refused(NO_DATA, "the message is empty"));
        }
        return Stream.of(
                        fault(TO, parcel.to(), 100),
                        fault(WORKFLOW, parcel.workflowId(), 300),
                        fault(LOCAL_ID, parcel.localId(), 300),
                        fault(SUBJECT, subject(parcel), 500))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In the order of the standard's table; a blank value is left out. Only for a parcel without a {@link #fault}. */
    static Map<String, String> of(MeshParcel parcel) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(TO, parcel.to());
        headers.put(WORKFLOW, parcel.workflowId());
        headers.put(LOCAL_ID, parcel.localId());
        headers.put(SUBJECT, subject(parcel));
        headers.values().removeIf(ParcelHeaders::isBlank);
        return headers;
    }

    private static String subject(MeshParcel parcel) {
        return parcel.subject() == null ? null : AsciiText.closestTo(parcel.subject());
    }

    private static Optional<Refused> fault(String header, String value, int longest) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(refused(MALFORMED, header + " holds a control character"));
        }
        if (value.chars().anyMatch(c -> c >= 0x7F)) {
            return Optional.of(refused(MALFORMED, header + " holds a character outside ASCII"));
        }
        if (value.length() > longest) {
            return Optional.of(refused(MALFORMED, header + " is longer than " + longest + " characters"));
        }
        return Optional.empty();
    }

    private static Refused refused(String code, String reason) {
        return new Refused(code, "not offered to MESH: " + reason);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
