package org.senddocument.config;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single values as they are written in a configuration. Each throws where the text is none of its kind. */
final class Values {

    static final String A_DURATION = "must be an ISO 8601 duration above zero, such as PT5M";
    static final String AN_ADDRESS = "must be an address that begins with http:// or https://";
    static final String A_SIZE = "must be a size in bytes, such as 5MB or 500KB";

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})(B|KB|MB|GB)?");
    private static final Map<String, Long> UNITS = Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);

    private Values() {}

    static Duration duration(String text) {
        Duration duration = durationOrZero(text);
        if (duration.isZero()) {
            throw new IllegalArgumentException();
        }
        return duration;
    }

    static Duration durationOrZero(String text) {
        Duration duration = Duration.parse(text.strip());
        if (duration.isNegative()) {
            throw new IllegalArgumentException();
        }
        return duration;
    }

    /** In bytes; a kilobyte has 1024 of them. */
    static long size(String text) {
        Matcher matcher = SIZE.matcher(text.replace(" ", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException();
        }
        String unit = matcher.group(2) == null ? "B" : matcher.group(2);
        return Long.parseLong(matcher.group(1)) * UNITS.get(unit);
    }

    static double share(String text) {
        double share = Double.parseDouble(text);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException();
        }
        return share;
    }

    static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.parseBoolean(text);
    }

    static URI address(String text) {
        URI address = URI.create(text);
        if (!Set.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
            throw new IllegalArgumentException();
        }
        return address;
    }
}
