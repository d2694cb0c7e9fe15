package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.sandbox.AdjustableClock;

class AutomaticRoutingTest {

    private static final String WORKFLOW = "GPCONNECT_SEND_DOCUMENT";

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-20T10:30:00Z"));
    private final MeshSandbox sandbox = MeshSandbox.builder()
            .clock(clock)
            .routingDelay(Duration.ofSeconds(30))
            .mailbox("X26HC001", "password", "X26", "SENDER", Set.of(WORKFLOW, "OTHER"))
            .mailbox("A20047GP", "password", "A20047", "PRACTICE", Set.of(WORKFLOW))
            .mailbox("A20047G2", "password", "A20047", "PRACTICE", Set.of(WORKFLOW))
            .mailbox("A20047G3", "password", "A20047", "OTHER", Set.of("OTHER"))
            .start();
    private final MailboxCaller sender = MailboxCaller.of(sandbox, "X26HC001", clock);

    @BeforeEach
    void register() {
        LocalDate born = LocalDate.of(1955, 1, 9);
        sandbox.register()
                .add("9990000018", born, "O'Brien_Smith", "A20047GP", "A20047G3")
                .add("9990000026", born, "Mowers", "A20047GP", "A20047G2")
                .add("9990000034", born, "Mowers", "A20047G3");
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void theMessageGoesToThePracticeOfThePatient() {
        String id = sender.sent("GPPROVIDER_9990000018_19550109_O'BRIEN_SMITH", WORKFLOW, "x");
        boolean atOnce = !sandbox.inboxOf("A20047GP").isEmpty();
        clock.advance(Duration.ofSeconds(30));

        SandboxMessage delivered = sandbox.inboxOf("A20047GP").get(0);

        assertThat(atOnce).isFalse();
        assertThat(delivered.id()).isEqualTo(id);
        assertThat(sandbox.inboxOf("X26HC001")).isEmpty();
    }

    @Test
    void noPatientDetailsShowInTrackingOrInTheMessage() {
        String address = "GPPROVIDER_9990000018_19550109_O'Brien_Smith";
        String id = sender.sent(address, WORKFLOW, "x");
        String before = sender.get("/outbox/tracking?messageID=" + id).body();
        clock.advance(Duration.ofSeconds(30));
        String after = sender.get("/outbox/tracking?messageID=" + id).body();
        HttpResponse<String> download =
                MailboxCaller.of(sandbox, "A20047GP", clock).get("/inbox/" + id);

        assertThat(before).contains("\"recipient\":\"\"").contains("\"status\":\"accepted\"");
        assertThat(after).contains("\"recipient\":\"A20047GP\"");
        assertThat(before + after + download.headers()).doesNotContain("9990000018");
        assertThat(sandbox.message(id).orElseThrow().addressedTo()).isEqualTo(address);
        assertThat(sandbox.message(id).orElseThrow()).asString().doesNotContain("9990000018");
    }

    @ParameterizedTest
    @CsvSource({
        "GPPROVIDER_9990000026_19550109_Mowers, EPL-150, Multiple mailboxes matches",
        "GPPROVIDER_9990000034_19550109_Mowers, EPL-151, No mailbox matched",
        "GPPROVIDER_9990000019_19550109_Mowers, EPL-152, Invalid NHS Number",
        "GPPROVIDER_9990000042_19550109_Mowers, EPL-153, NHS Number not found",
        "GPPROVIDER_9990000026_19550109_Mower, EPL-154, NHS Number supplied does not match the demographics",
        "GPPROVIDER_9990000026_09011955_Mowers, EPL-154, NHS Number supplied does not match the demographics"
    })
    void aFailureComesLaterAsAReport(String address, String code, String description) {
        String id = sender.sent(address, WORKFLOW, "x", "Mex-LocalID", "A12345");
        boolean atOnce = !sandbox.inboxOf("X26HC001").isEmpty();
        clock.advance(Duration.ofSeconds(30));
        String reportId = sandbox.inboxOf("X26HC001").get(0).id();

        HttpResponse<String> report = sender.get("/inbox/" + reportId);

        assertThat(atOnce).isFalse();
        assertThat(report.body()).isEmpty();
        assertThat(header(report, "mex-messagetype")).isEqualTo("REPORT");
        assertThat(header(report, "mex-linkedmsgid")).isEqualTo(id);
        assertThat(header(report, "mex-statuscode")).isEqualTo(code);
        assertThat(header(report, "mex-statusdescription")).isEqualTo(description);
        assertThat(header(report, "mex-statusevent")).isEqualTo("SEND");
        assertThat(header(report, "mex-statussuccess")).isEqualTo("ERROR");
        assertThat(header(report, "mex-localid")).isEqualTo("A12345");
        assertThat(header(report, "mex-subject")).isEqualTo("NDR");
        assertThat(sender.get("/outbox/tracking?messageID=" + id).body()).contains("\"status\":\"error\"");
    }

    @Test
    void aWorkflowWithoutAutomaticRoutingIsRefusedAtOnce() {
        HttpResponse<String> answer = sender.send("GPPROVIDER_9990000018_19550109_O'Brien_Smith", "OTHER", "x");

        assertThat(answer.statusCode()).isEqualTo(417);
        assertThat(answer.body()).contains("\"code\":\"12\"");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        assertThat(sender.send("GPPROVIDER_9990000018", WORKFLOW, "x").statusCode())
                .isEqualTo(417);
        assertThat(sender.send("gpprovider_9990000018_19550109_Mowers", WORKFLOW, "x")
                        .statusCode())
                .isEqualTo(417);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
