package org.senddocument.mesh;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where our mailbox is, who we are to it, and how the way there goes. Checked as a whole: the exception of the constructor
 * names every fault, each by the last part of its configuration key, and never a value.
 *
 * @param baseUri such as {@code https://msg.example/messageexchange}; a trailing slash is dropped, MESH would redirect it
 * @param mailboxId kept in upper case, as the token must have it
 * @param keyStore our client certificate; none where the server asks for none
 * @param trustStore whom we believe; the JVM's own trust where absent
 * @param proxy the way out; the JVM's own where absent
 * @param maxRequestSize in bytes; a longer message goes in chunks of this size
 * @param compressFrom in bytes; a message that is as long or longer is compressed on its way
 * @param requestTimeout until the answer begins, the sending of the body included; and again for each next piece of its body
 */
public record MeshSettings(
        URI baseUri,
        String mailboxId,
        String password,
        String sharedKey,
        Optional<Store> keyStore,
        Optional<Store> trustStore,
        Optional<Proxy> proxy,
        long maxRequestSize,
        long compressFrom,
        Duration connectTimeout,
        Duration requestTimeout) {

    /** MESH takes no larger request body. */
    private static final long MESH_LIMIT = 100L * 1024 * 1024;

    private static final int HIGHEST_PORT = 65535;

    public MeshSettings {
        List<String> faults = new ArrayList<>();
        check(faults, isAddress(baseUri), "base-url must be an http or https address and no more");
        check(faults, mailboxId != null && mailboxId.matches("\\w{1,100}"), "mailbox-id must be letters and digits");
        check(faults, isSecret(password), "mailbox-password must be given, on one line");
        check(faults, isSecret(sharedKey), "shared-key must be given, on one line");
        check(faults, maxRequestSize >= 1 && maxRequestSize <= MESH_LIMIT, "max-request-size must be 1 byte to 100 MB");
        check(faults, compressFrom >= 1, "compress-from must be 1 byte or more");
        check(faults, isTime(connectTimeout), "connect-timeout must be longer than nothing");
        check(faults, isTime(requestTimeout), "request-timeout must be longer than nothing");
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        baseUri = URI.create(baseUri.toString().replaceAll("/+$", ""));
        mailboxId = mailboxId.toUpperCase(Locale.ROOT);
    }

    private static void check(List<String> faults, boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static boolean isAddress(URI uri) {
        return uri != null
                && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getPort() <= HIGHEST_PORT
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static boolean isSecret(String value) {
        return value != null && !value.isBlank() && value.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isTime(Duration duration) {
        return duration != null && !duration.isZero() && !duration.isNegative();
    }

    @Override
    public String toString() {
        return "MeshSettings[baseUri=" + baseUri + ", mailboxId=" + mailboxId + ", keyStore=" + keyStore
                + ", trustStore=" + trustStore + ", proxy=" + proxy + ", maxRequestSize=" + maxRequestSize
                + ", compressFrom=" + compressFrom
                + ", connectTimeout=" + connectTimeout + ", requestTimeout=" + requestTimeout + "]";
    }

    /** A PKCS#12 file. */
    public record Store(Path path, String password) {
        public Store {
            password = password == null ? "" : password;
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** An HTTP proxy, which is asked for a tunnel where the address is https. */
    public record Proxy(String host, int port) {

        /** @throws IllegalArgumentException where the text is not {@code host:port} */
        public static Proxy parse(String hostAndPort) {
            URI uri = URI.create("//" + hostAndPort);
            boolean bare = uri.getRawUserInfo() == null && hostAndPort.equals(uri.getRawAuthority());
            if (!bare || uri.getHost() == null || uri.getPort() < 1 || uri.getPort() > HIGHEST_PORT) {
                throw new IllegalArgumentException("proxy must be host:port");
            }
            return new Proxy(uri.getHost(), uri.getPort());
        }
    }
}
