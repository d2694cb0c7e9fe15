package org.senddocument.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.service.submission.Violation;

class ProblemTest {

    @Test
    void aProblemIsWrittenAsTheStandardSays() {
        assertThat(Problem.of(404, "There is no such document.").toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"There is no such document.\"}");
    }

    @Test
    void whatIsToldIsEscaped() {
        assertThat(Problem.of(400, "The part \"a\\b\" is none.").toJson())
                .contains("\"detail\":\"The part \\\"a\\\\b\\\" is none.\"");
    }

    @Test
    void violationsStandBesideIt() {
        assertThat(Problem.of(422, "1 value is against the rules.", List.of(new Violation("title", "is required")))
                        .toJson())
                .contains("\"title\":\"Unprocessable Content\"")
                .endsWith(",\"violations\":[{\"field\":\"title\",\"message\":\"is required\"}]}");
    }
}
