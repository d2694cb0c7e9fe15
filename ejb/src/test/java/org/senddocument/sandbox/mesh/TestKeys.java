package org.senddocument.sandbox.mesh;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key pair with a self-signed certificate for the loopback, made for one run by the JDK's own keytool. */
public final class TestKeys {

    /** Guards a key that lives for one run. */
    public static final String PASSWORD = "for-one-run";

    private static final String ALIAS = "key";

    private final Path file;

    private TestKeys(Path file) {
        this.file = file;
    }

    /** Nothing to show. */
    public static TestKeys none() {
        return new TestKeys(null);
    }

    /** Makes {@code name.p12} in the folder. */
    public static TestKeys make(Path folder, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
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
        return new TestKeys(file);
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
