package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeshSettingsTest {

    private static final URI ADDRESS = URI.create("https://msg.example/messageexchange");

    private static MeshSettings settings(URI address, String mailboxId, String password, String key) {
        return new MeshSettings(
                address,
                mailboxId,
                password,
                key,
                Optional.of(new MeshSettings.Store(Path.of("client.p12"), "store-secret")),
                Optional.empty(),
                Optional.empty(),
                1000,
                1000,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }

    @Test
    void aTrailingSlashIsDroppedAndTheMailboxIsWrittenInCapitals() {
        MeshSettings settings = settings(URI.create(ADDRESS + "//"), "x26abc1", "pass:word", "key");

        assertThat(settings.baseUri()).isEqualTo(ADDRESS);
        assertThat(settings.mailboxId()).isEqualTo("X26ABC1");
    }

    @Test
    void everyFaultIsNamedAtOnceAndNoValueOfAny() {
        assertThatThrownBy(() -> new MeshSettings(
                        null,
                        "X26:ABC",
                        " ",
                        "top\nsecret",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0,
                        Duration.ZERO,
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("base-url", "mailbox-id", "mailbox-password", "shared-key")
                .hasMessageContainingAll("max-request-size", "compress-from", "connect-timeout", "request-timeout")
                .hasMessageNotContainingAny("X26:ABC", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messageexchange",
                "ftp://msg.example/messageexchange",
                "https:messageexchange",
                "https://msg.example:65536/messageexchange",
                "https://user:secret@msg.example/messageexchange",
                "https://msg.example/messageexchange?a=b",
                "https://msg.example/messageexchange#a",
            })
    void anAddressIsOneOfTheWebAndNoMore(String address) {
        assertThatThrownBy(() -> settings(URI.create(address), "X26ABC1", "password", "key"))
                .hasMessageContaining("base-url")
                .hasMessageNotContaining("secret");
    }

    @Test
    void noSecretIsShown() {
        MeshSettings settings = settings(ADDRESS, "X26ABC1", "mailbox-secret", "key-secret");

        assertThat(settings.toString()).contains("X26ABC1", "client.p12").doesNotContain("secret");
        assertThat(settings.keyStore().toString()).doesNotContain("secret");
    }

    @Test
    void aProxyIsAHostAndAPort() {
        assertThat(MeshSettings.Proxy.parse("proxy.example:3128"))
                .isEqualTo(new MeshSettings.Proxy("proxy.example", 3128));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example",
                "proxy.example:",
                "proxy.example:0",
                "proxy.example:65536",
                ":3128",
                "http://proxy.example:3128",
                "a@b:1",
                "a b:1",
                ""
            })
    void anythingElseIsNoProxy(String text) {
        assertThatThrownBy(() -> MeshSettings.Proxy.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
