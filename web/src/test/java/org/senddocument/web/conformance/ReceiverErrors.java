package org.senddocument.web.conformance;

import java.util.List;

/** What can go wrong at a receiver or on the way to it, by the codes of ITK3 and of MESH. */
final class ReceiverErrors {

    /** Negative infrastructure acknowledgements; 20014 speaks of a replacement and has a case of its own. */
    static final List<String> OF_INFRASTRUCTURE = List.of(
            "10001", "10002", "10003", "10004", "10005", "10007", "10008", "10009", "10010", "20001", "20002", "20003",
            "20004", "20005", "20006", "20007", "20008", "20009", "20010", "20011", "20012", "20015");

    /** What a practice answers of a patient who is not theirs. */
    static final List<String> OF_BUSINESS = List.of("30002", "30003");

    /** Failed routing, and a mailbox that nobody empties (GPCM-SD-075). */
    static final List<String> OF_MESH =
            List.of("EPL-150", "EPL-151", "EPL-152", "EPL-153", "EPL-154", "06", "12", "14", "16", "17");

    private ReceiverErrors() {}
}
