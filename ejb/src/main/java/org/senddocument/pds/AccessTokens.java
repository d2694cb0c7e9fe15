package org.senddocument.pds;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.nationalapi.NationalApi;

/** The token of this node, kept until shortly before it ends. Threads that need a new one wait for the one that fetches it. */
final class AccessTokens {

    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final PdsSettings.SignIn signIn;
    private final ClientAssertion assertion;
    private final NationalApi api;
    private final Clock clock;
    private String token;
    private Instant renewal = Instant.EPOCH;

    AccessTokens(PdsSettings.SignIn signIn, NationalApi api, Clock clock, Supplier<UUID> ids) {
        this.signIn = signIn;
        this.assertion = new ClientAssertion(signIn, clock, ids);
        this.api = api;
        this.clock = clock;
    }

    synchronized String current() throws IOException, SignInRefusedException {
        if (token == null || !clock.instant().isBefore(renewal)) {
            fetch();
        }
        return token;
    }

    /** PDS would not have it any more. One that another thread fetched meanwhile stays. */
    synchronized void drop(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private void fetch() throws IOException, SignInRefusedException {
        Instant asked = clock.instant();
        ApiAnswer answer = api.post(signIn.tokenUri(), form());
        Optional<String> given = answer.json().text("access_token").filter(AccessTokens::fitsInAHeader);
        if (answer.status() != 200 || given.isEmpty()) {
            throw new SignInRefusedException(answer);
        }
        token = given.get();
        renewal = asked.plus(usefulTime(answer));
    }

    /** RFC 6750, 2.1. The HTTP client would repeat any other in its exception, and with it the token in a log. */
    private static boolean fitsInAHeader(String token) {
        return token.matches("[\\x21-\\x7E]+");
    }

    private String form() {
        return "grant_type=client_credentials&client_assertion_type=" + quoted(TYPE) + "&client_assertion="
                + quoted(assertion.next());
    }

    private static String quoted(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The server writes the seconds as a string; a number is taken too. */
    private static Duration usefulTime(ApiAnswer answer) {
        long seconds = answer.json()
                .text("expires_in")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        Duration life = Duration.ofSeconds(seconds);
        Duration early = life.compareTo(EARLY.multipliedBy(2)) > 0 ? EARLY : life.dividedBy(2);
        return life.minus(early);
    }
}
