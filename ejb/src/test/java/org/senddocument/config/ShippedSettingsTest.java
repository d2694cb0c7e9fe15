package org.senddocument.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.mesh.MeshSettings;
import org.senddocument.service.job.JobName;
import org.senddocument.service.node.NodeSettings;
import org.senddocument.service.sending.RetryPolicy;
import org.senddocument.service.settings.SettingInForce;

/** With no more than the required settings the product behaves as docs/configuration.md says. */
class ShippedSettingsTest {

    private final GivenSettings given = new GivenSettings();

    @Test
    void theShippedDefaultsReachMesh() {
        MeshSettings mesh = given.read().mesh();

        assertThat(mesh.baseUri()).isEqualTo(URI.create("https://msg.example/messageexchange"));
        assertThat(mesh.mailboxId()).isEqualTo("X26HC005");
        assertThat(mesh.password()).isEqualTo("secret-one");
        assertThat(mesh.sharedKey()).isEqualTo("secret-two");
        assertThat(mesh.maxRequestSize()).isEqualTo(95L * 1024 * 1024);
        assertThat(List.of(mesh.connectTimeout(), mesh.requestTimeout()))
                .containsExactly(Duration.ofSeconds(10), Duration.ofMinutes(10));
        assertThat(Stream.of(mesh.keyStore(), mesh.trustStore(), mesh.proxy())).allMatch(Optional::isEmpty);
    }

    @Test
    void theShippedDefaultsMakeMessagesOfVersionTwo() {
        var gpConnect = given.read().gpConnect();

        assertThat(gpConnect.version()).isEqualTo(GpConnectVersion.V2_0);
        assertThat(gpConnect.birthDateFormat()).isEqualTo(BirthDateFormat.YEAR_FIRST);
        assertThat(gpConnect.nhsNumberVerification()).isEqualTo("01");
        assertThat(gpConnect.uniqueLocalId()).isFalse();
        assertThat(gpConnect.organisation()).isEmpty();
        assertThat(gpConnect.recipientMailbox()).isEmpty();
    }

    @Test
    void theShippedDefaultsWaitTwoHoursAndTakeFiveMegabytes() {
        Settings settings = given.read();

        assertThat(settings.submission().sendDelay()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.submission().maxDocumentSize()).isEqualTo(5L * 1024 * 1024);
        assertThat(settings.overdueAfter()).isEqualTo(new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5)));
        assertThat(settings.retries()).isEqualTo(new RetryPolicy(minutes(1, 2, 5, 15, 30, 60, 60, 120, 240, 480), 0.2));
    }

    @Test
    void theShippedDefaultsRunEveryJobByItself() {
        Settings settings = given.read();

        assertThat(settings.jobs().scheduled()).isTrue();
        assertThat(settings.jobs().every())
                .isEqualTo(Map.of(
                        JobName.SEND_DOCUMENTS, Duration.ofMinutes(1),
                        JobName.COLLECT_ACKNOWLEDGEMENTS, Duration.ofMinutes(5),
                        JobName.RECONCILE_DOCUMENTS, Duration.ofMinutes(15),
                        JobName.PURGE_DOCUMENTS, Duration.ofDays(1)));
        assertThat(settings.jobs().runsKeptFor()).isEqualTo(Duration.ofDays(90));
        assertThat(settings.node()).isEqualTo(new NodeSettings("this-host", Duration.ofMinutes(2)));
        assertThat(settings.bootstrap().areGiven()).isFalse();
    }

    private static List<Duration> minutes(int... minutes) {
        return IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }

    @Test
    void allThatMayBeSetIsShownAndNoSecret() {
        given.give("public-url", "https://send.example/send-document");
        given.give("trusted-proxies", "192.0.2.1, 2001:db8::1");
        Settings settings = given.read();

        assertThat(settings.access().https()).isTrue();
        assertThat(settings.access().trustedProxies()).containsExactlyInAnyOrder("192.0.2.1", "2001:db8::1");
        assertThat(settings.inForce().all())
                .extracting(SettingInForce::key)
                .contains(
                        "senddocument.openid.issuer",
                        "senddocument.openid.audience",
                        "senddocument.mesh.key-store",
                        "senddocument.mesh.trust-store",
                        "senddocument.organisation.telephone");
        assertThat(settings.inForce().all())
                .filteredOn(setting -> setting.key().endsWith("-store"))
                .allMatch(SettingInForce::secret);
    }
}
