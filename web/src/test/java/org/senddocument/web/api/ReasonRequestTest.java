package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.document.ReasonMissingException;

class ReasonRequestTest {

    @Test
    void aReasonIsTakenWithoutTheBlanksAroundIt() {
        assertThat(ReasonRequest.of(new ReasonRequest("  asked by the practice\nby telephone ")))
                .isEqualTo("asked by the practice\nby telephone");
        assertThat(ReasonRequest.checked("  checking ")).isEqualTo("checking");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noReasonIsNone(String reason) {
        assertThat(ReasonRequest.checked(reason)).isNull();
        assertThatThrownBy(() -> ReasonRequest.required(reason)).isInstanceOf(ReasonMissingException.class);
        assertThatThrownBy(() -> ReasonRequest.of(null)).isInstanceOf(ReasonMissingException.class);
    }

    @Test
    void aReasonInAHeaderIsAsLongAsOneInABody() {
        assertThat(ReasonRequest.checked("a".repeat(2000))).hasSize(2000);
        assertThatThrownBy(() -> ReasonRequest.checked("a".repeat(2001)))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("A reason may have at most 2000 characters");
    }

    @Test
    void aReasonThatNoDatabaseTakesIsRefused() {
        assertThatThrownBy(() -> ReasonRequest.required("a\u0000")).isInstanceOf(RequestException.class);
    }
}
