package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the headers of a new message and refuses what breaks their lengths and characters. */
final class SendHeadersReader {

    private static final Map<String, Integer> LONGEST = new LinkedHashMap<>();

    static {
        LONGEST.put("mex-to", 100);
        LONGEST.put("mex-workflowid", 300);
        LONGEST.put("mex-from", 100);
        LONGEST.put("mex-filename", 300);
        LONGEST.put("mex-localid", 300);
        LONGEST.put("mex-subject", 500);
        LONGEST.put("mex-partnerid", 500);
        LONGEST.put("mex-content-checksum", 100);
        LONGEST.put("mex-content-encrypted", 20);
        LONGEST.put("mex-content-compressed", 20);
        LONGEST.put("mex-content-type", 100);
        LONGEST.put("mex-chunk-range", 20);
    }

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");
    private static final Pattern URL = Pattern.compile("(?i)https?://.*");
    private static final Pattern CHECKSUM = Pattern.compile("[A-Za-z0-9 :/-]*");

    private SendHeadersReader() {}

    static SendHeaders read(Call call) {
        checkPresence(call);
        checkText(call);
        return new SendHeaders(
                call.mailbox().id(),
                call.header("mex-to").strip(),
                call.header("mex-workflowid"),
                call.header("mex-filename"),
                call.header("mex-localid"),
                call.header("mex-subject"),
                call.header("mex-partnerid"),
                call.header("mex-content-checksum"),
                call.header("mex-content-encrypted").equalsIgnoreCase("Y"),
                call.header("mex-content-compressed").equalsIgnoreCase("Y"),
                contentType(call),
                encoding(call),
                call.header("mex-chunk-range"));
    }

    /** Empty, or gzip, the only one MESH knows. */
    static String encoding(Call call) {
        String encoding = call.header("content-encoding").strip();
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("gzip")) {
            throw new Refusal(MeshError.ENCODING_UNSUPPORTED);
        }
        return encoding.isEmpty() ? "" : "gzip";
    }

    private static void checkPresence(Call call) {
        for (String required : new String[] {"mex-to", "mex-workflowid"}) {
            if (call.request().headers().get(required).isEmpty()) {
                throw InvalidParameter.missing("header", required);
            }
        }
        LONGEST.forEach((name, longest) -> {
            if (call.header(name).length() > longest) {
                throw InvalidParameter.tooLong(name, call.header(name), longest);
            }
        });
    }

    private static void checkText(Call call) {
        for (String name : LONGEST.keySet()) {
            if (CONTROL.matcher(call.header(name)).find()) {
                throw new Refusal(MeshError.MALFORMED_HEADERS);
            }
        }
        if (URL.matcher(call.header("mex-to")).matches()) {
            throw new Refusal(MeshError.MALFORMED_HEADERS);
        }
        if (!CHECKSUM.matcher(call.header("mex-content-checksum")).matches()) {
            throw new Refusal(MeshError.CHECKSUM_INVALID);
        }
        if (call.header("mex-to").isBlank()) {
            throw new Refusal(MeshError.TO_MISSING);
        }
    }

    private static String contentType(Call call) {
        String said = call.header("mex-content-type").isEmpty()
                ? call.header("content-type")
                : call.header("mex-content-type");
        return said.isEmpty() ? "application/octet-stream" : said;
    }
}
