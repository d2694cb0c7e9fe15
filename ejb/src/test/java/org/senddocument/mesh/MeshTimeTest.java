package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeshTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02T10:11:12", "2026-03-02T10:11:12Z", "2026-03-02T11:11:12+01:00", "20260302101112"})
    void aTimeIsReadInEachOfTheWaysThatMeshWritesIt(String text) {
        assertThat(MeshTime.of(text)).contains(Instant.parse("2026-03-02T10:11:12Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "20261302101112", "2026-03-02"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(MeshTime.of(text)).isEmpty();
    }
}
