package org.senddocument.service.incident;

import java.time.Instant;
import java.util.Optional;

/** When our client certificate for MESH ends. */
@FunctionalInterface
public interface CertificateExpiry {

    /**
     * Empty where none is configured.
     *
     * @throws CertificateUnreadableException where it is there and cannot be read, which is no sign that all is well
     */
    Optional<Instant> expiresAt() throws CertificateUnreadableException;
}
