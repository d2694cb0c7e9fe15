package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberConverterTest {

    private final NhsNumberConverter converter = new NhsNumberConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                "999 000 0018",
                " 999-000-0018 ",
                "999\u00a0000\u00a00018",
                "999\u2013000\u20130018"
            })
    void aNumberIsTakenAsPeopleWriteIt(String written) {
        assertThat(converter.getAsObject(null, null, written)).isEqualTo("9990000018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " - "})
    void nothingIsNoNumber(String written) {
        assertThat(converter.getAsObject(null, null, written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QQ123456C | must only include numbers
            999000001O | must only include numbers
            999000001 | must be 10 numbers
            99900000180 | must be 10 numbers
            9990000019 | check that every number is right
            9990000081 | check that every number is right""")
    void whatIsWrongWithANumberIsSaid(String written, String said) {
        assertThatThrownBy(() -> converter.getAsObject(null, null, written))
                .isInstanceOf(ConverterException.class)
                .hasMessageContaining(said);
    }

    @Test
    void aCheckDigitOfZeroStandsForEleven() {
        assertThat(converter.getAsObject(null, null, "9990000050")).isEqualTo("9990000050");
    }

    @Test
    void aNumberIsShownInThreeGroups() {
        assertThat(converter.getAsString(null, null, "9990000018")).isEqualTo("999 000 0018");
    }
}
