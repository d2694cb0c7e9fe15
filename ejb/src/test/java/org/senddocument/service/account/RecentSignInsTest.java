package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentSignInsTest {

    private final RecentSignIns recent = new RecentSignIns(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void theBoundaryBetweenNameAndPasswordCounts() {
        recent.remember("ab", "c".toCharArray(), "hash");

        assertThat(recent.knows("ab", "c".toCharArray())).isTrue();
        assertThat(recent.knows("a", "bc".toCharArray())).isFalse();
    }

    @Test
    void noMoreThanAThousandAreRemembered() {
        for (int i = 0; i < 1500; i++) {
            recent.remember("system-" + i, "secret".toCharArray(), "hash");
        }

        assertThat(IntStream.range(0, 1500).filter(i -> recent.knows("system-" + i, "secret".toCharArray())))
                .hasSizeLessThanOrEqualTo(1000)
                .isNotEmpty();
    }
}
