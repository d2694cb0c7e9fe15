package org.senddocument.sandbox.pds;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.senddocument.sandbox.mesh.http.IncomingRequest;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** The sign-in server: takes a signed JWT for a token, in the order of checks of the real one. */
final class TokenDesk {

    static final String API_KEY = "application-of-the-tests";
    static final String KEY_ID = "test-1";

    private final PublicKey key;
    private final Clock clock;
    private final Set<String> usedIds = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private volatile Duration life = Duration.ofSeconds(599);

    TokenDesk(PublicKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    void tokensLive(Duration duration) {
        life = duration;
    }

    void forgetTokens() {
        tokens.clear();
    }

    boolean isGood(String token) {
        Instant end = tokens.get(token);
        return end != null && clock.instant().isBefore(end);
    }

    OutgoingResponse answer(IncomingRequest request, String tokenUri) throws IOException {
        Map<String, String> form = form(new String(request.body().readAllBytes(), StandardCharsets.UTF_8));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return refusal(400, "unsupported_grant_type", "grant_type is invalid");
        }
        String[] parts = form.getOrDefault("client_assertion", "").split("\\.");
        if (parts.length != 3) {
            return refusal(400, "invalid_request", "Malformed JWT in client_assertion");
        }
        return check(parts, tokenUri);
    }

    private OutgoingResponse check(String[] parts, String tokenUri) {
        JsonObject header = json(parts[0]);
        JsonObject claims = json(parts[1]);
        if (!header.getString("alg", "").equals("RS512")) {
            return refusal(400, "invalid_request", "Invalid 'alg' header in client_assertion JWT");
        }
        if (!header.getString("kid", "").equals(KEY_ID)) {
            return refusal(
                    401, "invalid_request", "Invalid 'kid' header in client_assertion JWT - no matching public key");
        }
        if (!claims.getString("iss", "").equals(API_KEY)
                || !claims.getString("sub", "").equals(API_KEY)) {
            return refusal(401, "invalid_request", "Invalid 'iss'/'sub' claims in client_assertion JWT");
        }
        if (!usedIds.add(claims.getString("jti", ""))) {
            return refusal(400, "invalid_request", "Non-unique 'jti' claim in client_assertion JWT");
        }
        if (!claims.getString("aud", "").equals(tokenUri)) {
            return refusal(401, "invalid_request", "Missing or invalid 'aud' claim in client_assertion JWT");
        }
        if (!isInTime(claims.get("exp"))) {
            return refusal(400, "invalid_request", "Invalid 'exp' claim in client_assertion JWT");
        }
        return isSigned(parts) ? token() : refusal(401, "public_key error", "JWT signature verification failed");
    }

    private boolean isInTime(JsonValue exp) {
        long left = exp instanceof JsonNumber number
                ? number.longValue() - clock.instant().getEpochSecond()
                : -1;
        return left > 0 && left <= 310;
    }

    private boolean isSigned(String[] parts) {
        try {
            Signature signature = Signature.getInstance("SHA512withRSA");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private OutgoingResponse token() {
        String token = UUID.randomUUID().toString().replace("-", "");
        tokens.put(token, clock.instant().plus(life));
        return ApiAnswers.gateway(
                200,
                Json.createObjectBuilder()
                        .add("access_token", token)
                        .add("expires_in", String.valueOf(life.toSeconds()))
                        .add("token_type", "Bearer")
                        .add("issued_at", String.valueOf(clock.millis()))
                        .build());
    }

    private static OutgoingResponse refusal(int status, String error, String description) {
        return ApiAnswers.gateway(
                status,
                Json.createObjectBuilder()
                        .add("error", error)
                        .add("error_description", description)
                        .add("message_id", "rrt-0000000000000000000-a-geu2-1-1-1")
                        .build());
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static JsonObject json(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
