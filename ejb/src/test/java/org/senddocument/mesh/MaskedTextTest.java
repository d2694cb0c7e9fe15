package org.senddocument.mesh;

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
    void theTextIsOneShortLine() {
        String said =
                "\u001b[31m An internal error occurred.\n\nPlease\u2028contact\tsupport.\u202e " + "x".repeat(500);

        assertThat(MaskedText.of(said))
                .startsWith("[31m An internal error occurred. Please contact support. xxx")
                .hasSize(MaskedText.LONGEST);
    }
}
