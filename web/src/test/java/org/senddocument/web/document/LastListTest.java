package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastListTest {

    private final LastList list = new LastList();

    @Test
    void whoeverHasSeenNoListGoesBackToAllDocuments() {
        assertThat(list.getAddress()).isEqualTo("/documents");
        assertThat(list.before("a")).isNull();
        assertThat(list.after("a")).isNull();
    }

    @Test
    void theListIsWhereItWasLeft() {
        list.keep("/documents?status=REJECTED&page=2", List.of("a", "b", "c"));

        assertThat(list.getAddress()).isEqualTo("/documents?status=REJECTED&page=2");
        assertThat(list.before("b")).isEqualTo("a");
        assertThat(list.after("b")).isEqualTo("c");
    }

    @Test
    void atTheEndsOfThePageNothingComesBeforeOrAfter() {
        list.keep("/documents", List.of("a", "b"));

        assertThat(list.before("a")).isNull();
        assertThat(list.after("b")).isNull();
        assertThat(list.after("elsewhere")).isNull();
    }
}
