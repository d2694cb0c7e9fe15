package org.senddocument.mesh;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * <p>A new file that cannot be used is told once in the log, and the client that works stays in use. It is tried with each
 * request: what was read half-written may be whole within the same tick of the file system.
 */
final class MeshClients {

    private static final System.Logger LOG = System.getLogger(MeshClients.class.getName());

    private final MeshSettings settings;
    /** Of the files in use. */
    private List<FileTime> stamps;
    /** Of those that cannot be used and were told. */
    private List<FileTime> told = List.of();

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
            renew(found);
        }
        return client;
    }

    /** What is under way ends with the client that it began with. */
    private void renew(List<FileTime> found) {
        try {
            client = made();
            stamps = found;
            LOG.log(System.Logger.Level.INFO, "The key store or trust store of MESH was exchanged, and is in use now.");
        } catch (IllegalArgumentException | UncheckedIOException e) {
            tell(found, e);
        }
    }

    private void tell(List<FileTime> found, RuntimeException fault) {
        if (!found.equals(told)) {
            told = found;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The key store or trust store of MESH was exchanged and cannot be used, the one before stays: {0}",
                    fault.getMessage());
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
