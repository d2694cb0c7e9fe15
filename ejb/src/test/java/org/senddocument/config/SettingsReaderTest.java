package org.senddocument.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.sandbox.mesh.TestKeys;
import org.senddocument.service.settings.SettingInForce;

/** What a deployer writes is what the product goes by. */
class SettingsReaderTest {

    private final GivenSettings given = new GivenSettings();

    @Test
    void settingsNeverShowTheirSecrets(@TempDir Path folder) throws Exception {
        given.give("mesh.key-store", TestKeys.make(folder, "client").file().toString());
        given.give("mesh.key-store-password", TestKeys.PASSWORD);
        given.give("bootstrap.username", "first");
        given.give("bootstrap.password", "secret-four");

        Settings settings = given.read();

        assertThat(settings.mesh().keyStore().orElseThrow().password()).isEqualTo(TestKeys.PASSWORD);
        assertThat(settings.bootstrap().password()).isEqualTo("secret-four");
        assertThat(settings.toString()).contains("client.p12").doesNotContain("secret-", TestKeys.PASSWORD);
    }

    @Test
    void peopleAreShownWhatIsInForceAndOfASecretOnlyThatItIsSet(@TempDir Path folder) throws Exception {
        given.give("mesh.key-store", TestKeys.make(folder, "client").file().toString());
        given.give("mesh.key-store-password", TestKeys.PASSWORD);

        List<SettingInForce> shown = given.read().inForce().all();

        assertThat(shown)
                .contains(
                        new SettingInForce("senddocument.mesh.key-store", null, true, true),
                        new SettingInForce("senddocument.mesh.key-store-password", null, true, true),
                        new SettingInForce("senddocument.mesh.proxy", null, false, false))
                .filteredOn(setting -> setting.key().matches(".*(password|shared-key|api-key|private-key)"))
                .hasSizeGreaterThan(3)
                .allMatch(setting -> setting.secret() && setting.value() == null);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1B, 1", "500KB, 512000", "3 MB, 3145728", "2GB, 2147483648"})
    void aSizeIsWrittenWithItsUnit(String text, long bytes) {
        given.give("max-document-size", text);

        assertThat(given.read().submission().maxDocumentSize()).isEqualTo(bytes);
    }

    @Test
    void choicesAreTaken() {
        given.give("gpconnect.version", "1.5");
        given.give("gpconnect.dob-format", "ddMMyyyy");
        given.give("mesh.local-id", "ods-code-and-id");
        given.give("mesh.recipient-mailbox", "X26OT111");
        given.give("send-delay", "PT0S");
        given.give("jobs.scheduled", "false");
        given.give("node-name", "west");

        Settings settings = given.read();

        assertThat(settings.gpConnect().version()).isEqualTo(GpConnectVersion.V1_5);
        assertThat(settings.gpConnect().birthDateFormat()).isEqualTo(BirthDateFormat.DAY_FIRST);
        assertThat(settings.gpConnect().uniqueLocalId()).isTrue();
        assertThat(settings.gpConnect().recipientMailbox()).contains("X26OT111");
        assertThat(settings.submission().sendDelay()).isZero();
        assertThat(settings.jobs().scheduled()).isFalse();
        assertThat(settings.node().name()).isEqualTo("west");
    }

    @Test
    void anEmptyValueIsNone() {
        given.give("node-name", " ");
        given.give("mesh.proxy", "");

        Settings settings = given.read();

        assertThat(settings.node().name()).isEqualTo("this-host");
        assertThat(settings.mesh().proxy()).isEmpty();
    }

    @Test
    void anOrganisationIsReadLineByLine() {
        given.give("organisation.ods-code", "A1B2C");
        given.give("organisation.name", "Riverside Pharmacy");
        given.give("organisation.address", "1 High Street, Leeds");

        Organisation organisation = given.read().gpConnect().organisation().orElseThrow();

        assertThat(organisation)
                .isEqualTo(new Organisation(
                        "A1B2C", "Riverside Pharmacy", null, null, List.of("1 High Street", "Leeds"), null));
    }
}
