package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
    void theOldestGoesWhereThereAreAThousand() {
        for (int i = 0; i <= 1000; i++) {
            recent.remember("system-" + i, "secret".toCharArray(), "hash");
        }

        assertThat(recent.knows("system-0", "secret".toCharArray())).isFalse();
        assertThat(recent.knows("system-1", "secret".toCharArray())).isTrue();
        assertThat(recent.knows("system-1000", "secret".toCharArray())).isTrue();
    }
}
