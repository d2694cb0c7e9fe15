package org.senddocument.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.pds.PdsSettings;
import org.senddocument.service.tracing.EndpointLookup;

/** The NHS's directories are off until they are configured, and half a configuration is a fault. */
class NationalSettingsTest {

    /** Made once: that takes longer than all that is done with it. */
    private static final String KEY = pem();

    private final GivenSettings given = new GivenSettings();

    @TempDir
    Path folder;

    private static String pem() {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void giveSignIn() throws IOException {
        given.give("pds.base-url", "https://pds.example/FHIR/R4");
        given.give("pds.token-url", "https://pds.example/oauth2/token");
        given.give("pds.api-key", "secret-key");
        given.give("pds.key-id", "test-1");
        given.give(
                "pds.private-key",
                Files.writeString(folder.resolve("pds.pem"), KEY).toString());
    }

    @Test
    void everythingIsOffByDefault() {
        NationalSettings national = given.read().national();

        assertThat(national.pds()).isEmpty();
        assertThat(national.organisationData()).isEmpty();
        assertThat(national.sds()).isEmpty();
        assertThat(national.tracing().pds()).isFalse();
        assertThat(national.tracing().endpointLookup()).isEqualTo(EndpointLookup.OFF);
        assertThat(national.tracing().maxAge()).isEqualTo(Duration.ofDays(1));
        assertThat(national.tracing().stopAt())
                .containsExactlyInAnyOrder(
                        Finding.NUMBER_INVALID,
                        Finding.NOT_FOUND,
                        Finding.INVALIDATED,
                        Finding.SUPERSEDED,
                        Finding.RECORD_INCOMPLETE,
                        Finding.NAME_DIFFERS,
                        Finding.BIRTH_DATE_DIFFERS,
                        Finding.REGISTERED_WITH_SENDER,
                        Finding.NO_PRACTICE);
    }

    @Test
    void anAddressAloneTurnsPdsOnAsTheOpenSandboxWantsIt() {
        given.give("pds.base-url", "https://sandbox.example/FHIR/R4");

        PdsSettings pds = given.read().national().pds().orElseThrow();

        assertThat(pds.baseUri()).isEqualTo(URI.create("https://sandbox.example/FHIR/R4"));
        assertThat(pds.signIn()).isEmpty();
        assertThat(pds.requestsPerSecond()).isEqualTo(5);
        assertThat(pds.timeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aSignInIsReadWithItsKeyAndShowsNoSecret() throws Exception {
        giveSignIn();
        given.give("organisation-data.base-url", "https://ods.example/fhir");
        given.give("organisation-data.api-key", "secret-key");

        Settings settings = given.read();

        PdsSettings.SignIn signIn =
                settings.national().pds().orElseThrow().signIn().orElseThrow();
        assertThat(signIn.privateKey().getAlgorithm()).isEqualTo("RSA");
        assertThat(signIn.tokenUri()).isEqualTo(URI.create("https://pds.example/oauth2/token"));
        assertThat(settings.toString()).doesNotContain("secret-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pds.base-url", "pds.token-url", "pds.api-key", "pds.key-id", "pds.private-key"})
    void aSignInThatIsNotWholeIsAFault(String missing) throws Exception {
        giveSignIn();
        given.remove(missing);

        assertThat(given.fault())
                .contains("wrong (1):", "senddocument." + missing + " is missing")
                .doesNotContain("secret-");
    }

    @Test
    void aFileWithoutAKeyIsAFaultAndNothingOfItIsTold() throws Exception {
        giveSignIn();
        given.give(
                "pds.private-key",
                Files.writeString(folder.resolve("other.pem"), "-----BEGIN RSA PRIVATE KEY-----\nleaked\n")
                        .toString());

        assertThat(given.fault())
                .contains("wrong (1):", "senddocument.pds.private-key must be a file with an RSA key")
                .doesNotContain("leaked", "other.pem");
    }

    @Test
    void aLookupWithoutPdsIsAFault() {
        given.give("mesh.endpoint-lookup", "warn");

        assertThat(given.fault()).contains("wrong (1):", "senddocument.mesh.endpoint-lookup needs");
    }

    @Test
    void sdsNeedsItsKey() {
        given.give("sds.base-url", "https://sds.example/FHIR/R4");

        assertThat(given.fault()).contains("wrong (1):", "senddocument.sds.api-key is required");
    }

    @Test
    void whatMayStopADocumentIsNamedWhereAWordIsWrong() {
        given.give("pds.stop-at", "dead");

        assertThat(given.fault())
                .contains("must be some of number-invalid, not-found, ", ", deceased, restricted, with commas")
                .doesNotContain("answered-by-another");
    }

    @ParameterizedTest
    @CsvSource({
        "pds.requests-per-second, 5000",
        "pds.requests-per-second, many",
        "pds.timeout, PT0S",
        "pds.stop-at, deceased;restricted",
        "pds.stop-at, answered-by-another",
        "mesh.endpoint-lookup, always",
        "organisation-data.max-age, one day",
        "organisation-data.base-url, https://ods.example/fhir/",
        "sds.base-url, ftp://sds.example",
        "pds.base-url, https://leaked@pds.example"
    })
    void aValueOfAnotherKindIsAFault(String key, String text) {
        given.give(key, text);

        assertThat(given.fault())
                .contains("wrong (1):", "senddocument." + key + " must")
                .doesNotContain(text);
    }
}
