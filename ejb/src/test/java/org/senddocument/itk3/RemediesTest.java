package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.Remedy;

class RemediesTest {

    @Test
    void everyCodeThatHasAdviceHasARemedy() throws IOException {
        Properties advice = new Properties();
        try (InputStream file = Advice.class.getResourceAsStream("advice.properties")) {
            advice.load(file);
        }

        assertThat(advice.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Remedies.of(code)).as(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.senddocument.itk3.AdviceTest#codes")
    void whereResendingIsTheFirstStepTheAdviceNamesIt(String code) {
        boolean resends = Remedies.of(code).orElseThrow().firstStep().equals(Optional.of(Action.RESEND));

        assertThat(!resends || Advice.of(code).orElseThrow().matches("(?i).*resend.*"))
                .as(code)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPL-152", "EPL-153", "20009", "30002"})
    void aPlainResendThatWouldFailTheSameWayIsWarnedOf(String code) {
        assertThat(Remedies.of(code).orElseThrow().warnsOfResend()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20007", "20008", "OVERDUE-BUSINESS", "FAILED-IN-DOUBT"})
    void whatThePracticeMayHaveAlreadyIsAskedForFirst(String code) {
        assertThat(Remedies.of(code)).contains(Remedy.ASK_FIRST);
        assertThat(Remedy.ASK_FIRST.isMeantAlone()).isFalse();
    }

    @Test
    void anUnknownCodeHasNoRemedy() {
        assertThat(Remedies.of("00")).isEmpty();
        assertThat(Remedies.of(null)).isEmpty();
    }
}
