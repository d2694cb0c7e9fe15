package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkRangeTest {

    @Test
    void aRangeIsReadAsItIsWritten() {
        assertThat(ChunkRange.read("2:13")).contains(new ChunkRange(2, 13));
        assertThat(new ChunkRange(2, 13)).hasToString("2:13");
        assertThat(new ChunkRange(2, 13).isLast()).isFalse();
        assertThat(new ChunkRange(13, 13).isLast()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:0", "0:1", "3:2", "1", "1:", ":1", "-1:2", "a:b", "1:2:3", "1:99999999999", ""})
    void whatCountsNothingIsNoRange(String text) {
        assertThat(ChunkRange.read(text)).isEmpty();
    }
}
