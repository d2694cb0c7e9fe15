package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GpConnectVersionTest {

    @Test
    void eachGenerationIsKnownByItsNumber() {
        assertThat(GpConnectVersion.of("2.0")).contains(GpConnectVersion.V2_0);
        assertThat(GpConnectVersion.of("1.5")).contains(GpConnectVersion.V1_5);
        assertThat(GpConnectVersion.of("1.3")).isEmpty();
    }

    @Test
    void eachGenerationHasItsWorkflows() {
        assertThat(GpConnectVersion.V2_0.workflowId()).isEqualTo("GPCONNECT_SEND_DOCUMENT");
        assertThat(GpConnectVersion.V2_0.ackWorkflowId()).isEqualTo("GPCONNECT_SEND_DOCUMENT_ACK");
        assertThat(GpConnectVersion.V1_5.workflowId()).isEqualTo("GPFED_CONSULT_REPORT");
        assertThat(GpConnectVersion.V1_5.ackWorkflowId()).isEqualTo("GPFED_CONSULT_REPORT_ACK");
    }
}
