package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StrictSendingTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final MeshSandbox sandbox = MeshSandbox.builder()
            .maxRequest(1000)
            .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W", "ONLY_ONE"))
            .mailbox("X26HC002", "password", "X26", "TWO", Set.of("W"))
            .start();
    private final MailboxCaller sender = MailboxCaller.of(sandbox, "X26HC001", CLOCK);
    private final MailboxCaller recipient = MailboxCaller.of(sandbox, "X26HC002", CLOCK);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aMessageIsKeptWithItsHeadersAndHandedToTheRecipient() {
        String id =
                sender.sent("X26HC002", "W", "text", "Mex-Subject", "s", "Mex-LocalID", "L", "Mex-From", "X26HC001");

        SandboxMessage stored = sandbox.inboxOf("X26HC002").get(0);
        HttpResponse<String> download = recipient.get("/inbox/" + id);

        assertThat(stored.id()).isEqualTo(id).matches("\\d{20}_[0-9A-F]{6}");
        assertThat(stored.text()).isEqualTo("text");
        assertThat(stored.subject()).isEqualTo("s");
        assertThat(stored.from()).isEqualTo("X26HC001");
        assertThat(download.body()).isEqualTo("text");
        assertThat(download.headers().firstValue("mex-localid")).contains("L");
    }

    @Test
    void aMexFromOfAnotherMailboxIsRefused() {
        HttpResponse<String> answer = sender.send("X26HC002", "W", "x", "Mex-From", "X26HC002");

        assertThat(answer.statusCode()).isEqualTo(417);
        assertThat(answer.body()).contains("\"code\":\"07\"");
        assertThat(sandbox.messages()).isEmpty();
    }

    @Test
    void aWorkflowTheSenderMayNotSendIsRefused() {
        HttpResponse<String> answer = sender.send("X26HC002", "FOREIGN", "x");

        assertThat(answer.statusCode()).isEqualTo(417);
        assertThat(answer.body()).contains("\"code\":\"16\"");
    }

    @Test
    void aWorkflowTheRecipientMayNotReceiveIsRefused() {
        HttpResponse<String> answer = sender.send("X26HC002", "ONLY_ONE", "x");

        assertThat(answer.statusCode()).isEqualTo(417);
        assertThat(answer.body()).contains("\"code\":\"17\"");
    }

    @Test
    void aBodyAboveTheLimitIsRefusedAndOneAtTheLimitTaken() {
        assertThat(sender.send("X26HC002", "W", "x".repeat(1001)).statusCode()).isEqualTo(413);
        assertThat(sender.send("X26HC002", "W", "x".repeat(1000)).statusCode()).isEqualTo(202);
    }

    @Test
    void aTabInTheSubjectIsRefused() {
        HttpResponse<String> answer = sender.send("X26HC002", "W", "x", "Mex-Subject", "a\tb");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"06\"");
    }

    @Test
    void whatWasAcknowledgedIsGone() {
        String id = sender.sent("X26HC002", "W", "x");

        int first = recipient.acknowledge(id).statusCode();
        int again = recipient.acknowledge(id).statusCode();

        assertThat(first).isEqualTo(200);
        assertThat(again).isEqualTo(200);
        assertThat(recipient.get("/inbox/" + id).statusCode()).isEqualTo(410);
        assertThat(recipient
                        .call("HEAD", "/inbox/" + id, BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void aFilteredPageMayBeEmptyWhileAnotherFollows() {
        for (int i = 0; i < 12; i++) {
            sandbox.deposit(Deposit.to("X26HC002").workflow("FOREIGN").body("x"));
        }
        String wanted = sandbox.deposit(Deposit.to("X26HC002").workflow("W").body("x"));

        String first = recipient.get("/inbox?max_results=10&workflow_filter=W").body();
        String next = first.replaceAll(".*\"next\":\"/messageexchange/X26HC002([^\"]+)\".*", "$1");
        String second = recipient.get(next).body();

        assertThat(first).contains("\"messages\":[]").contains("\"approx_inbox_count\":13");
        assertThat(second).contains("\"messages\":[\"" + wanted + "\"]").doesNotContain("\"next\"");
    }

    @Test
    void aPageTokenStaysGoodWhileTheMessagesReadAreAcknowledged() {
        for (int i = 0; i < 11; i++) {
            sandbox.deposit(Deposit.to("X26HC002").workflow("W").body("x"));
        }
        String last = sandbox.inboxOf("X26HC002").get(10).id();
        String next = recipient
                .get("/inbox?max_results=10")
                .body()
                .replaceAll(".*\"next\":\"/messageexchange/X26HC002([^\"]+)\".*", "$1");
        sandbox.inboxOf("X26HC002").subList(0, 10).forEach(message -> recipient.acknowledge(message.id()));

        assertThat(recipient.get(next).body()).contains("\"messages\":[\"" + last + "\"]");
    }

    @Test
    void theAdministratorsCallsOfTheNhsSandboxAreAbsent() {
        String id = sender.sent("X26HC002", "W", "x");
        MailboxCaller anybody =
                new MailboxCaller(sandbox.baseUri(), "admin", () -> "none", java.net.http.HttpClient.newHttpClient());

        int status = anybody.post("/message/" + id + "/event", BodyPublishers.ofString("{\"status\":\"error\"}"))
                .statusCode();

        assertThat(status).isEqualTo(404);
    }

    @Test
    void whatReachedTheSandboxIsTold() {
        sender.get("/inbox");

        assertThat(sandbox.requests()).containsExactly(new SeenRequest("GET", "/messageexchange/X26HC001/inbox", 200));
    }
}
