package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A request to the NHS's sandbox and its answer, as recorded. The request stands in lines that begin with an angle
 * bracket; what is neither its first line nor a header is its body.
 */
record RecordedExchange(
        String name,
        String method,
        String target,
        Map<String, String> requestHeaders,
        String requestBody,
        int status,
        Map<String, String> headers,
        byte[] body) {

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z-]*(: .*|;)");
    /** Options of the recording client, no part of the request. */
    private static final List<String> OPTIONS = List.of("--output", "-");

    static RecordedExchange read(Path file) throws IOException {
        return parse(file.getFileName().toString().replace(".http", ""), Files.readAllBytes(file));
    }

    static RecordedExchange parse(String name, byte[] recording) {
        String text = new String(recording, ISO_8859_1);
        int answer = text.indexOf("\n\nHTTP/1.1 ") + 2;
        int end = text.indexOf("\n\n", answer);
        List<String> request = text.substring(0, answer - 2)
                .lines()
                .map(line -> line.substring(Math.min(2, line.length())))
                .toList();
        List<String> head = text.substring(answer, end).lines().toList();
        String[] first = request.get(0).split(" ", 2);
        Map<String, String> headers = headers(head.subList(1, head.size()));
        return new RecordedExchange(
                name,
                first[0],
                first[1],
                headers(request.stream().filter(RecordedExchange::isHeader).toList()),
                body(request),
                Integer.parseInt(head.get(0).split(" ")[1]),
                headers,
                answerBody(first[0], recording, end + 2, headers));
    }

    String text() {
        return new String(body, UTF_8);
    }

    private static boolean isHeader(String line) {
        return HEADER.matcher(line).matches();
    }

    private static String body(List<String> request) {
        List<String> lines = new ArrayList<>(request.subList(1, request.size()));
        lines.removeIf(line -> isHeader(line) || OPTIONS.contains(line));
        return String.join("\n", lines);
    }

    private static Map<String, String> headers(List<String> lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts =
                    line.endsWith(";") ? new String[] {line.substring(0, line.length() - 1), ""} : line.split(": ?", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        return new TreeMap<>(headers);
    }

    private static byte[] answerBody(String method, byte[] recording, int start, Map<String, String> headers) {
        int length = method.equals("HEAD") ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = new byte[length];
        System.arraycopy(recording, start, body, 0, length);
        return body;
    }
}
