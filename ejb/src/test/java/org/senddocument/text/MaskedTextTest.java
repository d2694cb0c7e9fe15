package org.senddocument.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {

    @ParameterizedTest
    @CsvSource({
        "no GPPROVIDER_9990000018_19550109_Van der Berg found, no GPPROVIDER_***",
        "no gpprovider_9990000018_19550109_O'Brien, no GPPROVIDER_***",
        "number 9990000018 is unknown, number ********** is unknown",
        "number 999 000 0018!, number **********!",
        "number 999-000-0018, number **********",
        "number 999.000.0018, number **********",
        "number 999\u00a0000\u202f0018, number **********",
        "number 999\u2013000\u20110018, number **********",
        "number 999 - 000 - 0018, number **********",
        "number 9990000018/19550109 and 999000001819550109, number **********/19550109 and **********",
    })
    void thePatientIsMasked(String said, String masked) {
        assertThat(MaskedText.of(said)).isEqualTo(masked);
    }

    @Test
    void idsOfMessagesAndTimesAreKept() {
        String said = "message 20200529155357895317_3573F8 at 20261122150415, code 12";

        assertThat(MaskedText.of(said)).isEqualTo(said);
    }

    @Test
    void aCutLeavesNeitherHalfANumberNorHalfACharacter() {
        assertThat(MaskedText.of("x".repeat(5) + "9990000018", 10)).isEqualTo("xxxxx*****");
        assertThat(MaskedText.cut("x\ud83d\ude00", 2)).isEqualTo("x");
    }

    @Test
    void theTextIsOneShortLine() {
        String said =
                "\u001b[31m An internal error occurred.\n\nPlease\u2028contact\tsupport.\u202e " + "x".repeat(500);

        assertThat(MaskedText.of(said))
                .startsWith("[31m An internal error occurred. Please contact support. xxx")
                .hasSize(MaskedText.LONGEST);
    }
}
