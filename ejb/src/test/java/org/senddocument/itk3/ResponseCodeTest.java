package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResponseCodeTest {

    @Test
    void theTableIsThatOfTheStandard() {
        List<String> codes = Stream.of(
                        IntStream.rangeClosed(10001, 10010),
                        IntStream.rangeClosed(20001, 20015),
                        IntStream.rangeClosed(30001, 30025))
                .flatMap(range -> range.mapToObj(Integer::toString))
                .toList();

        assertThat(Arrays.stream(ResponseCode.values()).map(ResponseCode::code)).containsExactlyElementsOf(codes);
    }

    @Test
    void onlyTheseCodesArePositive() {
        assertThat(Arrays.stream(ResponseCode.values())
                        .filter(ResponseCode::positive)
                        .map(ResponseCode::code))
                .containsExactly(
                        "20013", "30001", "30004", "30005", "30006", "30008", "30009", "30010", "30011", "30013",
                        "30016", "30019");
    }

    @Test
    void theFirstDigitTellsWhoAnswers() {
        assertThat(Arrays.stream(ResponseCode.values()))
                .allSatisfy(code -> assertThat(ResponseKind.of(code.code()) == ResponseKind.BUSINESS)
                        .isEqualTo(code.code().startsWith("3")));
    }

    @Test
    void aCodeThatTheStandardDoesNotNameIsUnknown() {
        assertThat(ResponseCode.of("20016")).isEmpty();
        assertThat(ResponseCode.of("")).isEmpty();
        assertThat(ResponseCode.of("20013")).contains(ResponseCode.SUCCESS);
    }
}
