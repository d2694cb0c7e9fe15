package org.senddocument.service.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "c-1", "Zoë 東京 \ud83d\ude00", "a b"})
    void oneLineOfAnyLettersIsPlain(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u007f", "a\u0085b", "half \ud83d", "\ude00 half"})
    void controlAndHalvesOfCharactersAreNot(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
        assertThat(PlainText.isProse(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
    void linesAreProseOnly(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
        assertThat(PlainText.isProse(text)).isTrue();
    }
}
