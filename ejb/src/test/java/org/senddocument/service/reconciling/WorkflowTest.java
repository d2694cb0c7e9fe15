package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkflowTest {

    @Test
    void bothGenerationsAreCollectedWhicheverIsSetNowAnswersFirst() {
        assertThat(Workflow.ALL)
                .containsExactly(
                        new Workflow("GPCONNECT_SEND_DOCUMENT_ACK", false),
                        new Workflow("GPFED_CONSULT_REPORT_ACK", false),
                        new Workflow("GPCONNECT_SEND_DOCUMENT", true),
                        new Workflow("GPFED_CONSULT_REPORT", true));
    }
}
