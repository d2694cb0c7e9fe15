package org.senddocument.pds;

import java.net.URI;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Optional;

/**
 * Where PDS is and who we are to it.
 *
 * @param baseUri such as {@code https://api.service.nhs.uk/personal-demographics/FHIR/R4}, without a slash at its end
 * @param signIn none in the open sandbox
 * @param requestsPerSecond of all nodes together; NHS England gives an application 5
 */
public record PdsSettings(URI baseUri, Optional<SignIn> signIn, int requestsPerSecond, Duration timeout) {

    /**
     * What a signed JWT needs.
     *
     * @param tokenUri to the letter the audience of the JWT
     * @param keyId under which the public key is registered
     */
    public record SignIn(URI tokenUri, String apiKey, String keyId, PrivateKey privateKey) {

        @Override
        public String toString() {
            return "SignIn[tokenUri=" + tokenUri + "]";
        }
    }
}
