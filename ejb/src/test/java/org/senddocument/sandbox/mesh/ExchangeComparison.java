package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Says where an answer differs from the recorded one, apart from what differs by nature: times and random ids. */
final class ExchangeComparison {

    private final RecordedExchange recorded;
    private final HttpResponse<byte[]> answer;
    private final IdMap ids;
    private final List<String> differences = new ArrayList<>();

    private ExchangeComparison(RecordedExchange recorded, HttpResponse<byte[]> answer, IdMap ids) {
        this.recorded = recorded;
        this.answer = answer;
        this.ids = ids;
    }

    static List<String> differences(RecordedExchange recorded, HttpResponse<byte[]> answer, IdMap ids) {
        ExchangeComparison comparison = new ExchangeComparison(recorded, answer, ids);
        comparison.compare("status", recorded.status(), answer.statusCode());
        comparison.compare("headers", relevant(recorded.headers()), comparison.ourHeaders());
        comparison.compare("body", neutral(text(recorded.body(), recorded.headers())), comparison.ourBody());
        return comparison.differences;
    }

    private void compare(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(recorded.name() + " " + what + "\n  recorded " + expected + "\n  ours     " + actual);
        }
    }

    private Map<String, String> ourHeaders() {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, ids.toRecorded(values.get(0))));
        return relevant(headers);
    }

    private String ourBody() {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return neutral(ids.toRecorded(text(answer.body(), headers)));
    }

    private static Map<String, String> relevant(Map<String, String> headers) {
        Map<String, String> relevant = new TreeMap<>();
        headers.forEach((name, value) -> {
            if (name.equals("location")) {
                relevant.put(name, URI.create(value).getPath());
            } else if (name.startsWith("mex-")
                    || List.of("content-type", "content-encoding", "allow").contains(name)) {
                relevant.put(name, neutral(value));
            }
        });
        return relevant;
    }

    /** Packed bytes differ with the packer; what they hold does not. */
    private static String text(byte[] body, Map<String, String> headers) {
        if (!headers.getOrDefault("content-encoding", "").equals("gzip")) {
            return new String(body, UTF_8);
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return "unpacked: " + new String(plain.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String neutral(String text) {
        return text.replaceAll("\\b20\\d{12}\\b", "(time)")
                .replaceAll("\\b20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\b", "(iso time)")
                .replaceAll("(\"(internalID|query_id)\":)\"[0-9a-f]{32}\"", "$1\"(random)\"");
    }
}
