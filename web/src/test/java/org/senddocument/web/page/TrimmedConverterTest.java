package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimmedConverterTest {

    private static String read(String written) {
        return new TrimmedConverter().getAsObject(null, null, written);
    }

    @Test
    void theBlanksAroundATextAreNoneOfIt() {
        assertThat(read("  The practice\n was closed \n")).isEqualTo("The practice\n was closed");
    }

    @Test
    void whatNobodySeesAndNoDatabaseTakesIsLeftOut() {
        assertThat(read("\u0000The practice\u000b was\ud800 closed\u0000")).isEqualTo("The practice was closed");
    }

    @Test
    void nothingButThoseIsNothing() {
        assertThat(read(null)).isNull();
        assertThat(read(" \n ")).isNull();
        assertThat(read(" \u0000 ")).isNull();
    }
}
