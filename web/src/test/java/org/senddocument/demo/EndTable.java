package org.senddocument.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.senddocument.system.ApiClient;

/** What became of each document, and what a clerk would be told. */
final class EndTable {

    private static final String ROW = "%-22s %-34s %-14s %-16s %s%n";

    /** How a report of non-delivery begins. */
    private static final Pattern REPORT = Pattern.compile("^MESH report ([^:]+):");

    private final PrintStream out;

    EndTable(PrintStream out) {
        this.out = out;
    }

    void print(Map<String, SampleConsultation> submitted, ApiClient api) {
        out.println();
        out.printf(ROW, "PATIENT (fictional)", "STORY", "STATUS", "CODES", "ADVICE");
        submitted.forEach((id, sample) -> {
            JsonObject document = api.document(id);
            boolean asExpected = sample.hasItsEnd().test(document);
            out.printf(
                    ROW,
                    sample.patient(),
                    sample.story(),
                    document.getString("status") + (document.getBoolean("overdue") ? ", late" : ""),
                    codes(document),
                    (asExpected ? "" : "NOT AS EXPECTED (" + sample.expected() + "). ")
                            + document.getString("advice", ""));
        });
    }

    private static String codes(JsonObject document) {
        String acknowledged = document.getJsonArray("acknowledgements").stream()
                .map(JsonValue::asJsonObject)
                .map(acknowledgement -> acknowledgement.getString("code"))
                .collect(Collectors.joining(" "));
        Matcher report = REPORT.matcher(document.getString("statusReason", ""));
        return report.find() ? report.group(1) : acknowledged;
    }
}
