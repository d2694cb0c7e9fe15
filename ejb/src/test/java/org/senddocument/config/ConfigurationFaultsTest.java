package org.senddocument.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
}
