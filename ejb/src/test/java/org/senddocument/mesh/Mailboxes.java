package org.senddocument.mesh;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.service.mailbox.Pause;

/** Mailboxes of the tests: the mailbox X26ABC1, at three o'clock of one afternoon. */
final class Mailboxes {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);
    static final Duration LONG = Duration.ofSeconds(30);

    /** For a test in which time has to run out, but not before a slow machine has sent its request. */
    static final Duration SHORT = Duration.ofSeconds(2);

    /** For a test in which time has to run out, no matter when. */
    static final Duration SOON = Duration.ofMillis(200);

    static final long LARGE = 95L * 1024 * 1024;
    static final long NEVER = Long.MAX_VALUE;

    private Mailboxes() {}

    static HttpMeshMailbox at(URI baseUri) {
        return of(settings(baseUri, LARGE, LONG));
    }

    static HttpMeshMailbox at(URI baseUri, long maxRequestSize) {
        return of(settings(baseUri, maxRequestSize, LONG));
    }

    /** Everything goes in gzip. */
    static HttpMeshMailbox compressingAt(URI baseUri, long maxRequestSize) {
        return of(settings(baseUri, maxRequestSize, 1, LONG));
    }

    static HttpMeshMailbox impatientAt(URI baseUri) {
        return of(settings(baseUri, LARGE, SHORT));
    }

    static HttpMeshMailbox hurriedAt(URI baseUri) {
        return of(settings(baseUri, LARGE, SOON));
    }

    static HttpMeshMailbox of(MeshSettings settings) {
        return of(settings, length -> {});
    }

    /** @param pause hears how long is to be waited before a chunk goes once more */
    static HttpMeshMailbox of(MeshSettings settings, Pause pause) {
        return new HttpMeshMailbox(settings, CLOCK, UUID::randomUUID, pause);
    }

    static MeshSettings settings(URI baseUri, long maxRequestSize, Duration requestTimeout) {
        return settings(baseUri, maxRequestSize, NEVER, requestTimeout);
    }

    private static MeshSettings settings(URI baseUri, long maxRequestSize, long compressFrom, Duration requestTimeout) {
        return new MeshSettings(
                baseUri,
                "X26ABC1",
                "password",
                "TestKey",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                maxRequestSize,
                compressFrom,
                LONG,
                requestTimeout);
    }

    static MeshSettings settings(
            URI baseUri,
            Optional<MeshSettings.Store> keyStore,
            Optional<MeshSettings.Store> trustStore,
            Optional<MeshSettings.Proxy> proxy) {
        return new MeshSettings(
                baseUri, "X26ABC1", "password", "TestKey", keyStore, trustStore, proxy, LARGE, NEVER, LONG, LONG);
    }
}
