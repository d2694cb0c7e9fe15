package org.senddocument.service.incident;

import java.time.Instant;
import java.util.Optional;

/** When our client certificate for MESH ends. */
@FunctionalInterface
public interface CertificateExpiry {

    /** Empty where there is no certificate. */
    Optional<Instant> expiresAt();
}
