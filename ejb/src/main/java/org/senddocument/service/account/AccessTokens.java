package org.senddocument.service.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Checks access tokens of the configured OpenID issuer: signature, issuer, audience and time (RFC 9068, RFC 7519). Only
 * signatures by key pairs count; the issuer's keys are cached and asked for again when an unknown one signs.
 */
@ApplicationScoped
public class AccessTokens {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    @Inject
    Optional<OpenIdSettings> settings;

    @Inject
    Clock clock;

    private DefaultJWTProcessor<SecurityContext> processor;

    /** False where no issuer is configured: then no token signs anybody in. */
    public boolean areAccepted() {
        return settings.isPresent();
    }

    /** @return empty for a token that is not to be believed, or names nobody */
    public Optional<TokenHolder> holderOf(String token) throws KeysUnreachableException {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet claims = processor(settings.get()).process(token, null);
            return new TokenClaims(claims).holder(settings.get());
        } catch (RateLimitReachedException e) {
            // Keys that nobody knows were asked for again and again: that is a forger, not an issuer out of reach.
            return Optional.empty();
        } catch (KeySourceException e) {
            throw new KeysUnreachableException(e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    private synchronized DefaultJWTProcessor<SecurityContext> processor(OpenIdSettings openId) {
        if (processor == null) {
            processor = new DefaultJWTProcessor<>();
            processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"), JOSEObjectType.JWT, null));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                    ALGORITHMS,
                    JWKSourceBuilder.create(address(openId)).retrying(true).build()));
            processor.setJWTClaimsSetVerifier(verifier(openId));
        }
        return processor;
    }

    private DefaultJWTClaimsVerifier<SecurityContext> verifier(OpenIdSettings openId) {
        JWTClaimsSet exact =
                new JWTClaimsSet.Builder().issuer(openId.issuer().toString()).build();
        return new DefaultJWTClaimsVerifier<>(openId.audience(), exact, Set.of("exp")) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
    }

    private static URL address(OpenIdSettings openId) {
        try {
            return openId.keys().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("senddocument.openid.jwks-uri is no URL", e);
        }
    }
}
