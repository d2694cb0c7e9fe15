package org.senddocument.domain.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "9990000026", "9990000042", "9690937278"})
    void aNumberWithTheRightCheckDigitIsValid(String number) {
        assertThat(NhsNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"9990000019", "999000001", "99900000188", "999 000 0018", "999000001X", "٩٩٩٠٠٠٠٠١٨"})
    void anythingElseIsNot(String text) {
        assertThat(NhsNumber.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                " 999 000 0018\t",
                "999-000-0018",
                "999\u00a0000\u202f0018",
                "999\u2011000\u20130018",
            })
    void blanksAndDashesAreNoPartOfIt(String written) {
        assertThat(NhsNumber.bare(written)).isEqualTo("9990000018");
    }

    @Test
    void whatElseIsWrittenStays() {
        assertThat(NhsNumber.bare("999.000/001X")).isEqualTo("999.000/001X");
    }

    @Test
    void aNumberWhoseCheckDigitWouldBeTenDoesNotExist() {
        String firstNine = "999000014";

        assertThat(java.util.stream.IntStream.range(0, 10).mapToObj(digit -> firstNine + digit))
                .noneMatch(NhsNumber::isValid);
    }
}
