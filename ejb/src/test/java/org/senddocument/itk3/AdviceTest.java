package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.document.OfferedVersion;
import org.senddocument.domain.tracing.Finding;

class AdviceTest {

    static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(ResponseCode.values()).map(ResponseCode::code),
                        Stream.of("EPL-150", "EPL-151", "EPL-152", "EPL-153", "EPL-154"),
                        Stream.of("02", "06", "07", "08", "09", "11", "12", "14", "15", "16", "17", "18", "19", "20"),
                        Stream.of(
                                Advice.TRIES_RAN_OUT,
                                OfferedVersion.FAILED_IN_DOUBT,
                                Advice.REFUSED_HERE,
                                Advice.REFUSED_BY_MESH,
                                Advice.UNDELIVERED,
                                Advice.UNKNOWN_RESPONSE,
                                Advice.OVERDUE_INFRASTRUCTURE,
                                Advice.OVERDUE_BUSINESS,
                                Advice.IN_DOUBT,
                                Advice.SENT_TWICE,
                                Advice.PDS_SILENT),
                        Arrays.stream(Finding.values()).map(Finding::code))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasShortAdvice(String code) {
        assertThat(Advice.of(code).orElseThrow())
                .endsWith(".")
                .hasSizeBetween(30, 299)
                .doesNotContain("  ", "!", "\uFFFD");
    }

    @Test
    void noTwoCodesShareTheirAdvice() {
        List<String> all = codes().map(Advice::of).flatMap(Optional::stream).toList();

        assertThat(all).hasSize((int) codes().count()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void adviceSaysWhatToDoNext(String code) {
        assertThat(Advice.of(code).orElseThrow())
                .containsPattern("(?i)resend|send |wait|contact|ask|tell|check|correct|do not need to do anything");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10009", "20006", "20009"})
    void whatWouldFailAgainIsNotToBeResentAsItIs(String code) {
        assertThat(Advice.of(code).orElseThrow())
                .contains("service desk", "another way")
                .doesNotContain("once");
    }

    @Test
    void whatMeshTookIsNotSaidToBeRefused() {
        assertThat(Advice.of(Advice.UNDELIVERED).orElseThrow()).startsWith("MESH took the message");
    }

    @Test
    void anUnknownCodeHasNoAdvice() {
        assertThat(Advice.of("00")).isEmpty();
        assertThat(Advice.of(null)).isEmpty();
    }
}
