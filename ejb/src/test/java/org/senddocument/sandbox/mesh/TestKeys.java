package org.senddocument.sandbox.mesh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A key pair with a self-signed certificate for the loopback, made by the JDK's own keytool; one for each name in a run, for
 * a process of its own takes seconds.
 */
public final class TestKeys {

    /** Guards a key that lives for one run. */
    public static final String PASSWORD = "for-one-run";

    private static final String ALIAS = "key";

    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private final Path file;

    private TestKeys(Path file) {
        this.file = file;
    }

    /** Nothing to show. */
    public static TestKeys none() {
        return new TestKeys(null);
    }

    /** Puts {@code name.p12} into the folder. */
    public static TestKeys make(Path folder, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        if (MADE.containsKey(name)) {
            Files.write(file, MADE.get(name));
        } else {
            generate(name, file);
            MADE.put(name, Files.readAllBytes(file));
        }
        return new TestKeys(file);
    }

    private static void generate(String name, Path file) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-XX:TieredStopAtLevel=1",
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=" + name + ".X26.api.mesh-client.nhs.uk",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool ended with " + keytool.exitValue());
        }
    }

    /** A PKCS#12 key store, for a product that reads one. */
    public Path file() {
        return file;
    }

    /** Shows this key and trusts the other's certificate alone. */
    public SSLContext contextTrusting(TestKeys other) throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(other.asTrustStore());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private KeyManager[] keyManagers() throws GeneralSecurityException, IOException {
        if (file == null) {
            return new KeyManager[0];
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore(), PASSWORD.toCharArray());
        return keys.getKeyManagers();
    }

    private KeyStore asTrustStore() throws GeneralSecurityException, IOException {
        Certificate certificate = keyStore().getCertificate(ALIAS);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, certificate);
        return trusted;
    }

    private KeyStore keyStore() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}
