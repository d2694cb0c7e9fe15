package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.senddocument.service.incident.CertificateExpiry;
import org.senddocument.service.incident.CertificateUnreadableException;

/** Our client certificate, as its file is now: a new one may have been put there while we run. */
public record ClientCertificate(Optional<MeshSettings.Store> store) implements CertificateExpiry {

    /** The end of the certificate that ends first. */
    @Override
    public Optional<Instant> expiresAt() throws CertificateUnreadableException {
        return store.isPresent() ? firstEnd(store.get()) : Optional.empty();
    }

    private static Optional<Instant> firstEnd(MeshSettings.Store store) throws CertificateUnreadableException {
        try (InputStream file = Files.newInputStream(store.path())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, store.password().toCharArray());
            Instant first = null;
            for (String alias : Collections.list(keys.aliases())) {
                Instant end = endOf(keys.getCertificate(alias));
                first = keys.isKeyEntry(alias) && (first == null || end.isBefore(first)) ? end : first;
            }
            return Optional.ofNullable(first);
        } catch (IOException | GeneralSecurityException e) {
            throw new CertificateUnreadableException(e);
        }
    }

    private static Instant endOf(Certificate certificate) {
        return certificate instanceof X509Certificate x509 ? x509.getNotAfter().toInstant() : Instant.MAX;
    }
}
