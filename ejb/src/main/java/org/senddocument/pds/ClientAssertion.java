package org.senddocument.pds;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;

/** The signed JWT by which we ask for a token (RFC 7523; RS512 only). Each is good for one request: its id is remembered. */
final class ClientAssertion {

    /** The server takes at most five minutes. */
    private static final Duration LIFE = Duration.ofMinutes(4);

    private final PdsSettings.SignIn signIn;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ClientAssertion(PdsSettings.SignIn signIn, Clock clock, Supplier<UUID> ids) {
        this.signIn = signIn;
        this.clock = clock;
        this.ids = ids;
    }

    String next() {
        SignedJWT assertion = new SignedJWT(header(), claims());
        try {
            assertion.sign(new RSASSASigner(signIn.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The private key of PDS does not sign.", e);
        }
        return assertion.serialize();
    }

    private JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS512)
                .type(JOSEObjectType.JWT)
                .keyID(signIn.keyId())
                .build();
    }

    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(signIn.apiKey())
                .subject(signIn.apiKey())
                .claim("aud", signIn.tokenUri().toString())
                .jwtID(ids.get().toString())
                .expirationTime(Date.from(clock.instant().plus(LIFE)))
                .build();
    }
}
