package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of our message ids and page tokens stands for which recorded one. */
final class IdMap {

    private static final Pattern NEW_ID = Pattern.compile("\"message_?[iI][dD]\":\"([0-9A-F]{32})\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("continue_from=([^\"&]+)");

    private final Map<String, String> oursByRecorded = new LinkedHashMap<>();

    void put(String recorded, String ours) {
        oursByRecorded.put(recorded, ours);
    }

    /** Takes over the id or the token that both answers give in the same place. */
    void learn(String recordedBody, String ourBody) {
        for (Pattern place : new Pattern[] {NEW_ID, PAGE_TOKEN}) {
            Matcher recorded = place.matcher(recordedBody);
            Matcher ours = place.matcher(ourBody);
            if (recorded.find() && ours.find()) {
                oursByRecorded.putIfAbsent(recorded.group(1), ours.group(1));
            }
        }
    }

    String toOurs(String text) {
        String result = text;
        for (Map.Entry<String, String> pair : oursByRecorded.entrySet()) {
            result = result.replace(pair.getKey(), pair.getValue())
                    .replace(
                            pair.getKey().toLowerCase(Locale.ROOT),
                            pair.getValue().toLowerCase(Locale.ROOT));
        }
        return result;
    }

    String toRecorded(String text) {
        String result = text;
        for (Map.Entry<String, String> pair : oursByRecorded.entrySet()) {
            result = result.replace(pair.getValue(), pair.getKey());
        }
        return result;
    }
}
