package org.senddocument.mesh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The HTTP client of a mailbox, made anew when a key store or trust store was exchanged: a certificate is renewed while
 * letters wait. It follows no redirect, since a request bears a token and patient data.
 *
 * <p>A new file that cannot be used is told once in the log, and the client that works stays in use.
 */
final class MeshClients {

    private static final System.Logger LOG = System.getLogger(MeshClients.class.getName());

    private final MeshSettings settings;
    private List<FileTime> stamps;
    private HttpClient client;

    /** @throws IllegalArgumentException where a store cannot be used */
    MeshClients(MeshSettings settings) {
        this.settings = settings;
        this.stamps = stampsNow();
        this.client = made();
    }

    synchronized HttpClient current() {
        List<FileTime> found = stampsNow();
        if (!found.equals(stamps)) {
            stamps = found;
            renew();
        }
        return client;
    }

    /** What is under way ends with the client that it began with. */
    private void renew() {
        try {
            client = made();
            LOG.log(System.Logger.Level.INFO, "The key store or trust store of MESH was exchanged, and is in use now.");
        } catch (IllegalArgumentException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The key store or trust store of MESH was exchanged and cannot be used, the one before stays: {0}",
                    e.getMessage());
        }
    }

    private HttpClient made() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .sslContext(MeshTls.context(settings));
        // Unresolved: the client looks the name up with each connection, and a proxy may move while we run.
        settings.proxy()
                .map(proxy -> InetSocketAddress.createUnresolved(proxy.host(), proxy.port()))
                .map(ProxySelector::of)
                .ifPresent(builder::proxy);
        return builder.build();
    }

    private List<FileTime> stampsNow() {
        return Stream.of(settings.keyStore(), settings.trustStore())
                .flatMap(Optional::stream)
                .map(MeshClients::stamp)
                .toList();
    }

    /** A file that is gone for a moment, while it is replaced, counts as changed. */
    private static FileTime stamp(MeshSettings.Store store) {
        try {
            return Files.getLastModifiedTime(store.path());
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
