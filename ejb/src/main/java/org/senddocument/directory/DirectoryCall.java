package org.senddocument.directory;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.nationalapi.NationalApi;
import org.senddocument.nationalapi.Respite;

/** One question to a directory, unless it gave no good answer shortly before. */
final class DirectoryCall {

    private static final System.Logger LOG = System.getLogger(DirectoryCall.class.getName());

    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    private final DirectorySettings settings;
    private final NationalApi api;
    private final Respite respite;
    private final Clock clock;

    DirectoryCall(DirectorySettings settings, Clock clock) {
        this.settings = settings;
        this.api = new NationalApi(settings.timeout());
        this.respite = new Respite(clock);
        this.clock = clock;
    }

    /** Empty where there is no good answer: only 200 and 404 are. */
    Optional<ApiAnswer> get(String path) {
        if (respite.left().isPresent()) {
            return Optional.empty();
        }
        try {
            ApiAnswer answer = api.get(URI.create(settings.baseUri() + path), headers());
            if (answer.status() == 200 || answer.status() == 404) {
                return Optional.of(answer);
            }
            leaveAlone(answer.toString(), answer.retryAfter(clock).orElse(LEFT_ALONE));
        } catch (IOException e) {
            leaveAlone(e.getClass().getSimpleName(), LEFT_ALONE);
        }
        return Optional.empty();
    }

    private void leaveAlone(String reason, Duration length) {
        LOG.log(
                System.Logger.Level.WARNING,
                "The directory at {0} gave no good answer: {1}",
                settings.baseUri().getHost(),
                reason);
        respite.begin(length);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/fhir+json");
        settings.apiKey().ifPresent(key -> headers.put("apikey", key));
        return headers;
    }

    static String quoted(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
