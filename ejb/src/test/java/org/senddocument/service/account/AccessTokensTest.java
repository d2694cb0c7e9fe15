package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.sandbox.openid.TokenIssuer;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:00:00Z");

    private final TokenIssuer issuer = TokenIssuer.start();
    private final AccessTokens tokens = new AccessTokens();

    @BeforeEach
    void open() {
        tokens.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        configure(issuer.keys(), "roles");
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    private void configure(URI keys, String rolesClaim) {
        tokens.settings =
                Optional.of(new OpenIdSettings(issuer.address(), keys, TokenIssuer.AUDIENCE, "sub", rolesClaim));
    }

    private JWTClaimsSet.Builder good() {
        return issuer.claims("ward-9", NOW.plusSeconds(300), List.of("sender", "viewer", "of-another-application"));
    }

    @Test
    void aTokenOfTheIssuerNamesItsHolderAndThoseRolesThatAreOurs() throws Exception {
        TokenHolder holder = tokens.holderOf(issuer.sign(good().build())).orElseThrow();

        assertThat(holder.name()).isEqualTo("openid:ward-9");
        assertThat(holder.roles()).containsExactlyInAnyOrder("sender", "viewer");
        assertThat(Usernames.isPossible(holder.name()))
                .as("the name of an account here")
                .isFalse();
    }

    @Test
    void rolesMayStandDeeperAndInOneText() throws Exception {
        configure(issuer.keys(), "realm_access.roles");
        String token = issuer.sign(
                good().claim("realm_access", Map.of("roles", "clerk operator")).build());

        assertThat(tokens.holderOf(token).orElseThrow().roles()).containsExactlyInAnyOrder("clerk", "operator");
    }

    static List<Arguments> faults() {
        return List.of(
                fault("another audience", claims -> claims.audience("another")),
                fault("no audience", claims -> claims.audience((String) null)),
                fault("another issuer", claims -> claims.issuer("https://another.example")),
                fault("run out", claims -> claims.expirationTime(Date.from(NOW.minusSeconds(61)))),
                fault("no end", claims -> claims.expirationTime(null)),
                fault("not yet", claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(61)))),
                fault("nobody", claims -> claims.subject(null)),
                fault("no name", claims -> claims.subject("")),
                fault("a name without end", claims -> claims.subject("x".repeat(100))));
    }

    private static Arguments fault(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aTokenThatIsNotForUsIsNotBelieved(String what, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        assertThat(tokens.holderOf(issuer.sign(change.apply(good()).build()))).isEmpty();
    }

    @Test
    void aTokenWithoutTheIssuersSignatureIsNotBelieved() throws Exception {
        SignedJWT bySecret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good().build());
        bySecret.sign(new MACSigner("a secret that anybody might have, long enough"));
        String byAnotherKey = issuer.sign(good().build());
        issuer.changeKey();

        assertThat(tokens.holderOf(new PlainJWT(good().build()).serialize())).isEmpty();
        assertThat(tokens.holderOf(bySecret.serialize())).isEmpty();
        assertThat(tokens.holderOf(byAnotherKey)).isEmpty();
        assertThat(tokens.holderOf("no token")).isEmpty();
        assertThat(tokens.holderOf("")).isEmpty();
    }

    @Test
    void aForgedTokenIsNotBelievedHoweverOftenItIsTried() throws Exception {
        tokens.holderOf(issuer.sign(good().build()));
        String forged = TokenIssuer.start().changeKey().sign(good().build());

        for (int i = 0; i < 5; i++) {
            assertThat(tokens.holderOf(forged)).isEmpty();
        }
    }

    @Test
    void aNewKeyOfTheIssuerIsFetchedWhenItFirstSigns() throws Exception {
        boolean before = tokens.holderOf(issuer.sign(good().build())).isPresent();
        issuer.changeKey();

        assertThat(before).isTrue();
        assertThat(tokens.holderOf(issuer.sign(good().build()))).isPresent();
    }

    @Test
    void whereTheKeysCannotBeReadNoTokenIsWrong() {
        configure(URI.create("http://127.0.0.1:1/keys"), "roles");
        String token = issuer.sign(good().build());

        assertThatThrownBy(() -> tokens.holderOf(token))
                .isInstanceOf(KeysUnreachableException.class)
                .hasMessageNotContaining(token);
    }

    @Test
    void withoutAnIssuerNoTokenSignsAnybodyIn() throws Exception {
        tokens.settings = Optional.empty();

        assertThat(tokens.areAccepted()).isFalse();
        assertThat(tokens.holderOf(issuer.sign(good().build()))).isEmpty();
    }
}
