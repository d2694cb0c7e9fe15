package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.service.account.AccessSettings;
import org.senddocument.service.account.AccessTokens;
import org.senddocument.service.account.RecentSignIns;
import org.senddocument.service.account.SignInRefusals;
import org.senddocument.service.account.Standing;
import org.senddocument.service.account.TokenHolder;

class SignInMechanismTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private final SignInMechanism mechanism = new SignInMechanism();
    private Optional<Set<String>> rolesNow = Optional.empty();
    private final List<String> refused = new ArrayList<>();
    private int asked;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        SignIn signIn = new SignIn();
        signIn.recent = new NobodyOfLate();
        signIn.pace = new SignInPace(clock);
        signIn.identityStores = credential -> {
            asked++;
            UsernamePasswordCredential given = (UsernamePasswordCredential) credential;
            return given.getPasswordAsString().equals("right")
                    ? new CredentialValidationResult(given.getCaller(), Set.of("sender"))
                    : CredentialValidationResult.INVALID_RESULT;
        };
        signIn.tokens = new AccessTokens() {
            @Override
            public boolean areAccepted() {
                return false;
            }
        };
        signIn.clock = clock;
        signIn.standing = new Standing() {
            @Override
            public Optional<Set<String>> of(String username, Instant signedInAt) {
                return rolesNow.filter(roles -> username.equals("clerk") && signedInAt.equals(MORNING));
            }
        };
        signIn.refusals = new SignInRefusals() {
            @Override
            public void ofSystem(String typed, String address) {
                refused.add(typed + " from " + address);
            }
        };
        mechanism.signIn = signIn;
        AccessSettings access = new AccessSettings(true, Set.of());
        mechanism.addresses = new ClientAddress();
        mechanism.addresses.settings = access;
        mechanism.headers = new BrowserHeaders();
        mechanism.headers.settings = access;
    }

    private SignedIn clerk(String... roles) {
        rolesNow = Optional.of(Set.of(roles));
        return new SignedIn("clerk", Set.of(roles), MORNING);
    }

    private static class NobodyOfLate extends RecentSignIns {
        @Override
        public boolean knows(String username, char[] password) {
            return false;
        }
    }

    private static class OneToken extends AccessTokens {
        @Override
        public boolean areAccepted() {
            return true;
        }

        @Override
        public Optional<TokenHolder> holderOf(String token) {
            return Optional.of(new TokenHolder("openid:ward-9", Set.of("sender")))
                    .filter(holder -> token.equals("good"));
        }
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes());
    }

    private AuthenticationStatus validate(Exchange exchange) throws Exception {
        return mechanism.validateRequest(exchange.request(), exchange.response(), exchange.context());
    }

    @Test
    void aClinicalSystemSignsInWithEveryCall() throws Exception {
        Exchange exchange = new Exchange("/api/v1/documents").header("Authorization", basic("ward-9:right"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(exchange.name).isEqualTo("ward-9");
        assertThat(exchange.groups).isEqualTo(Set.of("sender"));
    }

    @Test
    void aWrongPasswordIsAnsweredAsAProblem() throws Exception {
        Exchange exchange = new Exchange("/api/v1/documents").header("Authorization", basic("ward-9:wrong"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(exchange.status).isEqualTo(401);
        assertThat(exchange.headers)
                .containsEntry("WWW-Authenticate", "Basic realm=\"Send Document\", charset=\"UTF-8\"")
                .containsEntry("Content-Type", "application/problem+json");
        assertThat(exchange.text()).startsWith("{").contains("\"status\":401").doesNotContain("wrong", "ward-9");
        assertThat(refused).containsExactly("ward-9 from 192.0.2.7");
    }

    @Test
    void aTokenSignsItsHolderIn() throws Exception {
        mechanism.signIn.tokens = new OneToken();
        Exchange exchange = new Exchange("/api/v1/documents").header("Authorization", "Bearer good");

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(exchange.name).isEqualTo("openid:ward-9");
        assertThat(exchange.groups).isEqualTo(Set.of("sender"));
        assertThat(asked).isZero();
    }

    @Test
    void aTokenThatIsNotBelievedIsAnsweredAsAProblem() throws Exception {
        mechanism.signIn.tokens = new OneToken();
        Exchange exchange = new Exchange("/api/v1/documents").header("Authorization", "bearer bad");

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(exchange.status).isEqualTo(401);
        assertThat(exchange.headers)
                .containsEntry("WWW-Authenticate", "Bearer realm=\"Send Document\", error=\"invalid_token\"");
    }

    @Test
    void aSessionAloneIsNotEnoughForRest() throws Exception {
        Exchange exchange = new Exchange("/api/v1/documents").session(clerk("clerk"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(exchange.status).isEqualTo(401);
    }

    @Test
    void basicIsNotEnoughForPages() throws Exception {
        Exchange exchange = new Exchange("/documents").header("Authorization", basic("ward-9:right"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(asked).isZero();
    }

    @Test
    void healthAsksNobodyWhoTheyAre() throws Exception {
        assertThat(validate(new Exchange("/api/v1/health/ready").open())).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(validate(new Exchange("/api/v1/healthy"))).isEqualTo(AuthenticationStatus.SEND_FAILURE);
    }

    @Test
    void thePersonOfTheSessionSeesPages() throws Exception {
        Exchange exchange = new Exchange("/documents").session(clerk("clerk", "viewer"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(exchange.name).isEqualTo("clerk");
        assertThat(exchange.groups).isEqualTo(Set.of("clerk", "viewer"));
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneWithTheNextPage() throws Exception {
        Exchange exchange = new Exchange("/documents").session(clerk("clerk", "viewer"));
        rolesNow = Optional.of(Set.of("viewer"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(exchange.groups).isEqualTo(Set.of("viewer"));
    }

    @Test
    void theSessionOfAClosedAccountEnds() throws Exception {
        Exchange exchange = new Exchange("/jobs").session(clerk("clerk"));
        rolesNow = Optional.empty();

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(exchange.redirectedTo).isEqualTo("/send-document/sign-in?ended=true&from=%2Fjobs");
        assertThat(exchange.sessionEnded).isTrue();
    }

    @Test
    void aProtectedPageLeadsToTheSignInPageAndIsRemembered() throws Exception {
        Exchange exchange = new Exchange("/jobs");

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(exchange.redirectedTo).isEqualTo("/send-document/sign-in?from=%2Fjobs");
    }

    @Test
    void theWayToTheSignInPageIsKeptInNoCacheToo() throws Exception {
        Exchange exchange = new Exchange("/jobs");
        validate(exchange);

        assertThat(exchange.headers)
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void anEndedSessionIsNotSilent() throws Exception {
        Exchange exchange = new Exchange("/document").endedSession();

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(exchange.redirectedTo).isEqualTo("/send-document/sign-in?ended=true&from=%2Fdocument");
    }

    @Test
    void theSignInPageItselfIsOpen() throws Exception {
        assertThat(validate(new Exchange("/sign-in").open())).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    @Test
    void tooManyGuessesAtOnceAreTurnedAwayUnheard() throws Exception {
        for (int i = 0; i < 9; i++) {
            mechanism.signIn.pace.wrong("192.0.2.7", "ward-9");
        }
        for (int i = 0; i < 3; i++) {
            mechanism.signIn.pace.takeTurn("192.0.2.7", "ward-9");
        }
        Exchange exchange = new Exchange("/api/v1/documents").header("Authorization", basic("ward-9:right"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(exchange.status).isEqualTo(429);
        assertThat(exchange.headers).containsEntry("Retry-After", "5");
        assertThat(asked).isZero();
    }

    @Test
    void aSystemThatIsKnownNeverWaitsForGuessers() throws Exception {
        mechanism.signIn.recent = new NobodyOfLate() {
            @Override
            public boolean knows(String username, char[] password) {
                return new String(password).equals("right");
            }
        };
        for (int i = 0; i < 9; i++) {
            mechanism.signIn.pace.wrong("192.0.2.7", "ward-9");
        }
        for (int i = 0; i < 3; i++) {
            mechanism.signIn.pace.takeTurn("192.0.2.7", "ward-9");
        }
        Exchange exchange = new Exchange("/api/v1/documents").header("Authorization", basic("ward-9:right"));

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SUCCESS);
    }
}
