package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senddocument.sandbox.mesh.TestKeys;
import org.senddocument.service.incident.CertificateUnreadableException;

class ClientCertificateTest {

    @TempDir
    Path folder;

    private static ClientCertificate certificate(Path file, String password) {
        return new ClientCertificate(Optional.of(new MeshSettings.Store(file, password)));
    }

    @Test
    void itsEndIsReadFromTheFileAsItIsNow() throws Exception {
        TestKeys.make(folder, "client");

        Optional<Instant> end =
                certificate(folder.resolve("client.p12"), TestKeys.PASSWORD).expiresAt();

        // Made for two days from today on.
        assertThat(end).hasValueSatisfying(instant -> assertThat(instant)
                .isCloseTo(Instant.now().plus(2, ChronoUnit.DAYS), within(1, ChronoUnit.HOURS)));
    }

    @Test
    void withoutAKeyStoreThereIsNoEnd() throws Exception {
        assertThat(new ClientCertificate(Optional.empty()).expiresAt()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoCertificateWithoutEnd() throws Exception {
        Path noStore = Files.writeString(folder.resolve("broken.p12"), "not a key store");

        assertThatThrownBy(() -> certificate(noStore, "x").expiresAt())
                .isInstanceOf(CertificateUnreadableException.class);
        assertThatThrownBy(() -> certificate(folder.resolve("absent.p12"), "x").expiresAt())
                .isInstanceOf(CertificateUnreadableException.class);
    }
}
