package org.senddocument.pds;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

/** The signed JWT by which we ask for a token (RFC 7523; RS512 only). Each is good for one request: its id is remembered. */
final class ClientAssertion {

    /** The server takes at most five minutes. */
    private static final Duration LIFE = Duration.ofMinutes(4);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PdsSettings.SignIn signIn;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ClientAssertion(PdsSettings.SignIn signIn, Clock clock, Supplier<UUID> ids) {
        this.signIn = signIn;
        this.clock = clock;
        this.ids = ids;
    }

    String next() {
        String input = encoded(header()) + "." + encoded(claims());
        return input + "." + BASE64.encodeToString(signed(input));
    }

    private String header() {
        return Json.createObjectBuilder()
                .add("alg", "RS512")
                .add("typ", "JWT")
                .add("kid", signIn.keyId())
                .build()
                .toString();
    }

    private String claims() {
        return Json.createObjectBuilder()
                .add("iss", signIn.apiKey())
                .add("sub", signIn.apiKey())
                .add("aud", signIn.tokenUri().toString())
                .add("jti", ids.get().toString())
                .add("exp", clock.instant().plus(LIFE).getEpochSecond())
                .build()
                .toString();
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    private byte[] signed(String input) {
        try {
            Signature rs512 = Signature.getInstance("SHA512withRSA");
            rs512.initSign(signIn.privateKey());
            rs512.update(input.getBytes(US_ASCII));
            return rs512.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key of PDS does not sign.", e);
        }
    }
}
