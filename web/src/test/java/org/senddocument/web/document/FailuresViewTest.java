package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.FailureGroup;

class FailuresViewTest {

    private final FailuresView view = new FailuresView();

    private static FailureGroup group(String code) {
        return new FailureGroup(
                DocumentStatus.UNDELIVERED, code, null, null, 3, Instant.parse("2026-03-02T11:00:00Z"), null, null);
    }

    @Test
    void aGroupLeadsToTheListOfItsDocuments() {
        assertThat(view.listAddress(group("14")))
                .isEqualTo("/documents?status=UNDELIVERED&code=14&needsPerson=true&order=oldest");
    }

    @Test
    void aGroupWithoutACodeLeadsToThoseWithoutOneAlone() {
        assertThat(view.listAddress(group(null))).contains("status=UNDELIVERED&code=none");
        assertThat(view.resendAddress(group(null))).contains("status=UNDELIVERED&code=none");
    }
}
