package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseCodeTest {

    @ParameterizedTest
    @CsvSource({
        "10001, fatal-error, fatal, processing",
        "10009, fatal-error, fatal, processing",
        "20001, fatal-error, fatal, not-found",
        "20004, fatal-error, fatal, security",
        "20007, fatal-error, fatal, duplicate",
        "20013, ok, information, informational",
        "20014, fatal-error, fatal, processing",
        "30001, ok, information, informational",
        "30002, fatal-error, fatal, not-found",
        "30003, fatal-error, fatal, business-rule",
        "30004, ok, information, informational",
        "30007, fatal-error, warning, informational",
        "30014, fatal-error, information, informational",
        "30015, fatal-error, information, duplicate",
        "30019, ok, information, informational",
        "30025, fatal-error, warning, informational"
    })
    void aCodeComesWithWhatTheStandardPutsBesideIt(String code, String response, String severity, String issue) {
        ResponseCode known = ResponseCode.of(code);

        assertThat(known.responseCode()).isEqualTo(response);
        assertThat(known.severity()).isEqualTo(severity);
        assertThat(known.issueCode()).isEqualTo(issue);
    }

    @Test
    void anUnknownCodeCannotBeScripted() {
        assertThatThrownBy(() -> Behaviour.business("39999")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Behaviour.business("20013")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Behaviour.negativeInfrastructure("20013"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Behaviour.negativeInfrastructure("30002"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
