package org.senddocument.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTextTest {

    @ParameterizedTest
    @CsvSource({
        "Zo\u00eb, Zoe",
        "Zoe\u0308, Zoe",
        "Stra\u00dfe, Strasse",
        "S\u00f8ren, Soren",
        "\u0141ukasz, Lukasz",
        "Si\u00e2n O\u2019Neill, Sian O'Neill",
        "A\u2011B \u2013 C, A-B - C",
        "\u01fc\u1e9e, AESS",
        "\u00de\u00f3r\u00f0ur, THordur",
        "\u0126al \u0166 \u0131, Hal T i",
        "\u201cA\u201d \u02bcb\u2032, \"A\" 'b'",
        "a\u00adb, ab",
        "\ufb01ne, fine",
        "\u0416, ?",
        "\ud83d\ude00, ?",
    })
    void aTextBecomesTheClosestAscii(String text, String ascii) {
        assertThat(AsciiText.closestTo(text)).isEqualTo(ascii);
    }

    @Test
    void asciiStaysAsItIs() {
        String ascii = "Consultation report for Mr O'Brien-Smith, NHS Number: 9990000018\t~";

        assertThat(AsciiText.closestTo(ascii)).isEqualTo(ascii);
    }

    @Test
    void aBlankOfAnyKindIsABlankAndALineIsNeverMade() {
        assertThat(AsciiText.closestTo("a\u00a0b")).isEqualTo("a b");
        assertThat(AsciiText.closestTo("a\u2028b\u0085c")).isEqualTo("a?b?c");
    }

    @Test
    void aNameIsOneLineWithTheApostropheThatWasMeant() {
        assertThat(AsciiText.fold(" O`Neill\t\u00a0D\u00b4Arcy\r\n\u2028x\u0085\u0007 "))
                .isEqualTo("O'Neill D'Arcy x ?");
    }
}
