package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Smith", "a\tb\r\nc", "<&>\"'", "Müller 王 \uD83D\uDE00", "\u007F\u0085\uFFFD"})
    void mostTextCanBeCarried(String text) {
        assertThat(XmlText.carries(text)).isTrue();
        assertThat(XmlText.carries(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0001b", "\u000B", "\u001B", "\uD800", "\uDC00a", "\uFFFE", "\uFFFF"})
    void controlCharactersAndHalfPairsCannotBeCarried(String text) {
        assertThat(XmlText.carries(text)).isFalse();
        assertThat(XmlText.clean(text)).contains("\uFFFD").matches(XmlText::carries);
    }

    @Test
    void cleanTextStandsOnOneLine() {
        assertThat(XmlText.clean(" a\r\n b\tc  ")).isEqualTo("a b c");
        assertThat(XmlText.clean(null)).isNull();
    }

    @Test
    void blankTextIsNoText() {
        assertThat(XmlText.orNull(" \n ")).isNull();
        assertThat(XmlText.orNull("a")).isEqualTo("a");
    }
}
