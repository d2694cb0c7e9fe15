package org.senddocument.service.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void aPageBeginsBehindThoseBeforeIt() {
        assertThat(PageRequest.of(1).first()).isZero();
        assertThat(PageRequest.of(3).first()).isEqualTo(100);
        assertThat(new PageRequest(3, 20).first()).isEqualTo(40);
    }

    @Test
    void whatIsOutOfBoundsIsTakenForTheNearestWithin() {
        assertThat(new PageRequest(0, 0)).isEqualTo(new PageRequest(1, 1));
        assertThat(new PageRequest(-5, 1000)).isEqualTo(new PageRequest(1, 200));
    }

    @Test
    void aPageFarBehindTheLastBeginsWhereADatabaseCanStillCount() {
        PageRequest far = PageRequest.of(50_000_000);
        PageRequest farthest = new PageRequest(Integer.MAX_VALUE, 200);

        assertThat(far.first()).isPositive();
        assertThat(farthest.first() + farthest.size()).isPositive();
    }

    @Test
    void aPageTellsHowManyThereAre() {
        assertThat(PageRequest.of(2).of(List.of("a"), 51)).isEqualTo(new Page<>(List.of("a"), 51, 2, 50));
        assertThat(PageRequest.of(1).of(List.of(), 0).pages()).isEqualTo(1);
        assertThat(PageRequest.of(1).of(List.of(), 100).pages()).isEqualTo(2);
        assertThat(PageRequest.of(1).of(List.of(), 101).pages()).isEqualTo(3);
    }
}
