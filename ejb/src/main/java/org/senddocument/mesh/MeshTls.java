package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Mutual TLS as MESH asks it of the internet: our certificate, and the NHS's own authority as the only one we believe. */
public final class MeshTls {

    private MeshTls() {}

    /** @throws IllegalArgumentException where a store cannot be read, or holds nothing of use */
    public static SSLContext context(MeshSettings settings) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(settings.keyStore()), trust(settings.trustStore()), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("key-store and trust-store do not make a TLS context", e);
        }
    }

    private static KeyManager[] keys(Optional<MeshSettings.Store> store) throws GeneralSecurityException {
        if (store.isEmpty()) {
            return null;
        }
        KeyStore keys = read("key-store", store.get());
        // Without this check a store of certificates alone would fail only as a refused handshake.
        if (count(keys, true) == 0) {
            throw new IllegalArgumentException("key-store holds no private key: " + store.get());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, store.get().password().toCharArray());
        return factory.getKeyManagers();
    }

    private static TrustManager[] trust(Optional<MeshSettings.Store> store) throws GeneralSecurityException {
        if (store.isEmpty()) {
            return null;
        }
        KeyStore trusted = read("trust-store", store.get());
        // What openssl writes has no mark of trust and reads as empty: it must come from keytool -importcert.
        if (count(trusted, false) == 0) {
            throw new IllegalArgumentException("trust-store holds no trusted certificate: " + store.get());
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }

    private static KeyStore read(String key, MeshSettings.Store store) throws GeneralSecurityException {
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store.path())) {
            keyStore.load(file, store.password().toCharArray());
            return keyStore;
        } catch (IOException e) {
            throw new IllegalArgumentException(key + " cannot be read with its password: " + store, e);
        }
    }

    private static long count(KeyStore store, boolean privateKeys) throws GeneralSecurityException {
        long count = 0;
        for (String alias : Collections.list(store.aliases())) {
            if (privateKeys ? store.isKeyEntry(alias) : store.isCertificateEntry(alias)) {
                count++;
            }
        }
        return count;
    }
}
