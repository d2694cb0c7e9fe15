package org.senddocument.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.senddocument.itk3.ResponseCode;

/** What can go wrong at a receiver or on the way to it, by the codes of ITK3 and of MESH: each of them. */
final class ReceiverErrors {

    /** Negative infrastructure acknowledgements. */
    static final List<String> OF_INFRASTRUCTURE = negative()
            .filter(code -> !isOfThePractice(code))
            .filter(code -> !code.equals("20014")) // speaks of a replacement and has a case of its own
            .toList();

    /** What a practice answers of a patient who is not theirs, or of what it takes for a referral or a registration. */
    static final List<String> OF_BUSINESS =
            negative().filter(ReceiverErrors::isOfThePractice).toList();

    /** Failed routing, a mailbox that nobody empties (GPCM-SD-075), and what else MESH may report of a message. */
    static final List<String> OF_MESH = List.of(
            "EPL-150", "EPL-151", "EPL-152", "EPL-153", "EPL-154", "02", "06", "07", "08", "09", "11", "12", "14", "15",
            "16", "17", "18", "19", "20");

    private ReceiverErrors() {}

    private static Stream<String> negative() {
        return Stream.of(ResponseCode.values()).filter(code -> !code.positive()).map(ResponseCode::code);
    }

    private static boolean isOfThePractice(String code) {
        return code.startsWith("3");
    }
}
