package org.senddocument.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.sandbox.mesh.TestKeys;

/** A deployer hears of every fault at once, by key and rule, and the log learns no value. */
class ConfigurationFaultsTest {

    private final GivenSettings given = new GivenSettings();

    @Test
    void everyFaultIsToldAtOnceByItsKeyAndWithoutItsValue() {
        given.remove("mesh.base-url");
        given.remove("mesh.shared-key");
        given.give("mesh.max-request-size", "leaked-1");
        given.give("mesh.proxy", "leaked-2");
        given.give("gpconnect.version", "leaked-3");
        given.give("send.retry-delays", "PT1M,leaked-4");
        given.give("jobs.purge.every", "leaked-5");

        assertThat(given.fault())
                .contains("wrong (7): ")
                .contains(
                        "senddocument.mesh.base-url is required",
                        "senddocument.mesh.shared-key is required",
                        "senddocument.mesh.max-request-size must be",
                        "senddocument.mesh.proxy must be",
                        "senddocument.gpconnect.version must be",
                        "senddocument.send.retry-delays must be",
                        "senddocument.jobs.purge.every must be")
                .doesNotContain("leaked", "secret");
    }

    @Test
    void whatMeshAsksOfTheValuesIsToldByTheWholeKey() {
        given.give("mesh.base-url", "https://leaked@msg.example");
        given.give("mesh.mailbox-id", "leaked id");
        given.give("mesh.mailbox-password", "leaked\nsecret");

        assertThat(given.fault())
                .contains(
                        "senddocument.mesh.base-url must be",
                        "senddocument.mesh.mailbox-id must be",
                        "senddocument.mesh.mailbox-password must be")
                .doesNotContain("leaked", "secret");
    }

    @Test
    void aKeyStoreNeedsItsPassword(@TempDir Path folder) throws IOException {
        given.give(
                "mesh.key-store", Files.createFile(folder.resolve("client.p12")).toString());

        assertThat(given.fault()).contains("wrong (1): ", "senddocument.mesh.key-store-password is required");
    }

    @Test
    void aKeyStoreThatIsNotThereIsAFault(@TempDir Path folder) {
        given.give("mesh.key-store", folder.resolve("absent.p12").toString());
        given.give("mesh.key-store-password", "secret-three");

        assertThat(given.fault())
                .contains("senddocument.mesh.key-store must be a file")
                .doesNotContain("absent", "secret");
    }

    @ParameterizedTest
    @CsvSource({
        "max-document-size, 5 megabytes",
        "max-document-size, -1MB",
        "mesh.max-request-size, 101MB",
        "mesh.max-request-size, 0MB",
        "mesh.connect-timeout, PT0S",
        "ack.business-overdue-after, five days",
        "jobs.lease, -PT1M",
        "send-delay, PT3H1S",
        "send-delay, -PT1S",
        "send.retry-delays, PT1M;PT2M",
        "send.retry-jitter, 1.1",
        "send.retry-jitter, NaN",
        "jobs.scheduled, yes",
        "gpconnect.version, 1.4",
        "gpconnect.dob-format, yyyy-MM-dd",
        "gpconnect.nhs-number-verification, 09",
        "mesh.local-id, nothing",
        "mesh.proxy, proxy.example",
    })
    void aValueOfAnotherKindIsAFault(String key, String text) {
        given.give(key, text);

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument." + key + " must")
                .doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation.ods-code", "organisation.name"})
    void anOrganisationNeedsItsCodeAndItsName(String key) {
        given.give(key, "A1B2C");
        String other = key.endsWith("name") ? "organisation.ods-code" : "organisation.name";

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument." + other + " is missing")
                .doesNotContain("A1B2C");
    }

    @Test
    void anIssuerOfTokensNeedsItsKeysAndAnAudience() {
        given.give("openid.issuer", "https://id.example");

        assertThat(given.fault())
                .contains(
                        "wrong (2): ",
                        "senddocument.openid.jwks-uri is missing",
                        "senddocument.openid.audience is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openid.jwks-uri", "openid.audience"})
    void whatBelongsToAnIssuerMeansNothingWithoutOne(String key) {
        given.give(key, "https://id.example/keys");

        assertThat(given.fault()).contains("wrong (1): ", "senddocument." + key + " means nothing without");
    }

    @Test
    void theFirstAccountNeedsANameAndAPassword() {
        given.give("bootstrap.username", "first");

        assertThat(given.fault()).contains("wrong (1): ", "senddocument.bootstrap.password is missing");
    }

    @Test
    void theFirstAccountNeedsANameThatCanSignIn() {
        given.give("bootstrap.username", "first:admin");
        given.give("bootstrap.password", "secret-three");

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument.bootstrap.username must have")
                .doesNotContain("first:admin", "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a12345", "A1", "A12345-1"})
    void aCodeThatNoSubmissionCouldHaveIsAFault(String code) {
        given.give("organisation.ods-code", code);
        given.give("organisation.name", "Sample Surgery");

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument.organisation.ods-code must be an ODS code")
                .doesNotContain(code);
    }

    @Test
    void anotherDatabaseIsAFault() {
        given.give("db.url", "jdbc:oracle:thin:@leaked");

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument.db.url must begin with")
                .doesNotContain("leaked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"balancer.example", "10.0.0.0/8", "*"})
    void aProxyIsTrustedByItsAddressAlone(String proxy) {
        given.give("trusted-proxies", "192.0.2.1, " + proxy);

        assertThat(given.fault()).contains("wrong (1): ", "senddocument.trusted-proxies must be IP addresses");
    }

    @Test
    void aWrongPasswordOfTheKeyStoreIsToldAtTheStart(@TempDir Path folder) throws Exception {
        given.give("mesh.key-store", TestKeys.make(folder, "leaked").file().toString());
        given.give("mesh.key-store-password", "secret-three");

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument.mesh.key-store cannot be read with its password")
                .doesNotContain("leaked", "secret");
    }

    @Test
    void aTrustStoreWithoutATrustedCertificateIsToldAtTheStart(@TempDir Path folder) throws Exception {
        given.give("mesh.trust-store", TestKeys.make(folder, "leaked").file().toString());
        given.give("mesh.trust-store-password", TestKeys.PASSWORD);

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument.mesh.trust-store holds no trusted certificate")
                .doesNotContain("leaked");
    }

    @Test
    void aKeyStoreWithoutAPrivateKeyIsToldAtTheStart(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("leaked.p12");
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        try (OutputStream out = Files.newOutputStream(file)) {
            empty.store(out, TestKeys.PASSWORD.toCharArray());
        }
        given.give("mesh.key-store", file.toString());
        given.give("mesh.key-store-password", TestKeys.PASSWORD);

        assertThat(given.fault())
                .contains("wrong (1): ", "senddocument.mesh.key-store holds no private key")
                .doesNotContain("leaked");
    }
}
