package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.AdjustableClock;

class ExpiryTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-20T10:30:00Z"));
    private final MeshSandbox sandbox = MeshSandbox.builder()
            .clock(clock)
            .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W"))
            .mailbox("X26HC002", "password", "X26", "TWO", Set.of("W"))
            .start();
    private final MailboxCaller sender = MailboxCaller.of(sandbox, "X26HC001", clock);
    private final MailboxCaller recipient = MailboxCaller.of(sandbox, "X26HC002", clock);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aMessageNotAcknowledgedInFiveDaysComesBackAsAReport() {
        String id = sender.sent("X26HC002", "W", "x", "Mex-LocalID", "L");
        recipient.get("/inbox/" + id);
        clock.advance(Duration.ofDays(5).plusSeconds(1));

        SandboxMessage report = sandbox.inboxOf("X26HC001").get(0);
        HttpResponse<String> download = sender.get("/inbox/" + report.id());

        assertThat(sandbox.inboxOf("X26HC002")).isEmpty();
        assertThat(download.body()).isEmpty();
        assertThat(header(download, "mex-messagetype")).isEqualTo("REPORT");
        assertThat(header(download, "mex-linkedmsgid")).isEqualTo(id);
        assertThat(header(download, "mex-statuscode")).isEqualTo("14");
        assertThat(header(download, "mex-statusevent")).isEqualTo("SEND");
        assertThat(header(download, "mex-statussuccess")).isEqualTo("ERROR");
        assertThat(header(download, "mex-statusdescription"))
                .isEqualTo("Message not collected by recipient after 5 days");
        assertThat(header(download, "mex-statustimestamp")).isEqualTo("20261125103001");
        assertThat(header(download, "mex-localid")).isEqualTo("L");
        assertThat(header(download, "mex-workflowid")).isEqualTo("W");
        assertThat(header(download, "mex-subject")).isEqualTo("NDR");
        assertThat(header(download, "mex-to")).isEqualTo("X26HC001");
        assertThat(download.headers().firstValue("mex-from")).isEmpty();
        assertThat(recipient.get("/inbox/" + id).statusCode()).isEqualTo(410);
        assertThat(recipient.acknowledge(id).statusCode()).isEqualTo(410);
    }

    @Test
    void anAcknowledgedMessageDoesNotExpire() {
        String id = sender.sent("X26HC002", "W", "x");
        recipient.acknowledge(id);
        clock.advance(Duration.ofDays(6));

        sandbox.expireOverdue();

        assertThat(sandbox.inboxOf("X26HC001")).isEmpty();
        assertThat(sandbox.message(id).orElseThrow().status()).isEqualTo("acknowledged");
    }

    @Test
    void aMessageStaysUntilFiveDaysAreFull() {
        sender.sent("X26HC002", "W", "x");
        clock.advance(Duration.ofDays(5));

        assertThat(sandbox.inboxOf("X26HC002")).hasSize(1);
    }

    @Test
    void aReportThatNobodyCollectsCausesNoFurtherReport() {
        sandbox.deposit(Deposit.to("X26HC001").workflow("W").asReport());
        clock.advance(Duration.ofDays(6));

        assertThat(sandbox.messages()).hasSize(1);
    }

    @Test
    void aMessageIsForgottenAfterThirtyDays() {
        String id = sender.sent("X26HC002", "W", "x");
        recipient.acknowledge(id);
        clock.advance(Duration.ofDays(31));

        assertThat(sandbox.messages()).isEmpty();
        assertThat(sender.get("/outbox/tracking?messageID=" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void trackingTellsTheFailure() {
        String id = sender.sent("X26HC002", "W", "x");
        clock.advance(Duration.ofDays(6));

        String tracked = sender.get("/outbox/tracking?messageID=" + id).body();

        assertThat(tracked)
                .contains("\"status\":\"undeliverable\"")
                .contains("\"status_success\":false")
                .contains("\"status_code\":\"14\"");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
