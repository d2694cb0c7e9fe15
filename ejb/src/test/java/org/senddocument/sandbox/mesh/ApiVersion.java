package org.senddocument.sandbox.mesh;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two shapes of MESH's answers, chosen by the Accept header. */
enum ApiVersion {
    V1("application/json"),
    V2("application/vnd.mesh.v2+json");

    private static final String PREFIX = "application/vnd.mesh.v";
    private static final Pattern FORMAT = Pattern.compile("application/vnd\\.mesh\\.v(\\d+)\\+json");

    private final String mediaType;

    ApiVersion(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Anything but MESH's own media types asks for the lowest version; a list of types is not understood at all. */
    static ApiVersion acceptedBy(String accept) {
        String type = accept.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.startsWith(PREFIX)) {
            return V1;
        }
        Matcher format = FORMAT.matcher(type);
        if (!format.matches()) {
            throw new Refusal(MeshError.ACCEPT_UNREADABLE);
        }
        return format.group(1).equals("1") ? V1 : V2;
    }

    String mediaType() {
        return mediaType;
    }
}
