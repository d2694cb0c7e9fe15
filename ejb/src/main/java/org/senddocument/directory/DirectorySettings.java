package org.senddocument.directory;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a directory is.
 *
 * @param baseUri without a slash at its end
 * @param apiKey of our application; none in a sandbox
 * @param interaction what an accredited system must be able to do, for SDS; else empty
 */
public record DirectorySettings(URI baseUri, Optional<String> apiKey, String interaction, Duration timeout) {

    @Override
    public String toString() {
        return "DirectorySettings[baseUri=" + baseUri + ", interaction=" + interaction + "]";
    }
}
