package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final MeshSandbox sandbox = MeshSandbox.builder()
            .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W"))
            .mailbox("X26HC002", "password", "X26", "TWO", Set.of("W"))
            .start();
    private final Faults faults = sandbox.faults();
    private final MailboxCaller caller = MailboxCaller.of(sandbox, "X26HC001", CLOCK);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aRequestDroppedBeforeStoringLeavesNothing() {
        faults.next(1, Fault.dropBeforeStoring());

        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);

        assertThat(sandbox.messages()).isEmpty();
        assertThat(faults.droppedBeforeStoring()).isEqualTo(1);
        assertThat(send().statusCode()).isEqualTo(202);
    }

    @Test
    void aRequestDroppedAfterStoringIsStored() {
        faults.next(1, Fault.dropAfterStoring());

        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);

        assertThat(sandbox.inboxOf("X26HC002")).hasSize(1);
        assertThat(faults.droppedAfterStoring()).isEqualTo(1);
        assertThat(faults.droppedBeforeStoring()).isZero();
    }

    @Test
    void tooManyRequestsSaysWhenToComeBack() {
        faults.next(1, Fault.tooManyRequests(Duration.ofSeconds(7)));

        HttpResponse<String> answer = send();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).contains("7");
        assertThat(sandbox.messages()).isEmpty();
    }

    @Test
    void unavailableAndInternalErrorComeWithABodyThatIsNoJson() {
        faults.next(1, Fault.unavailable()).next(1, Fault.internalError());

        HttpResponse<String> unavailable = send();
        HttpResponse<String> error = send();

        assertThat(unavailable.statusCode()).isEqualTo(503);
        assertThat(unavailable.body()).startsWith("<soap:Envelope");
        assertThat(error.statusCode()).isEqualTo(500);
        assertThat(error.body()).startsWith("<soap:Envelope");
        assertThat(faults.refused()).isEqualTo(2);
    }

    @Test
    void anyAnswerMayStandInForMesh() {
        faults.next(1, Fault.answer(202, "application/json", "{\"no\":\"id\"}"));

        HttpResponse<String> answer = send();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"no\":\"id\"}");
        assertThat(sandbox.messages()).isEmpty();
    }

    @Test
    void eachKthRequestIsBefallenUntilCleared() {
        faults.everyKth(3, Fault.unavailable());

        int[] statuses = IntStream.range(0, 6).map(i -> send().statusCode()).toArray();
        faults.clear();

        assertThat(statuses).containsExactly(202, 202, 503, 202, 202, 503);
        assertThat(IntStream.range(0, 6).map(i -> send().statusCode())).containsOnly(202);
    }

    @Test
    void aFaultMayBeKeptToMatchingRequests() {
        faults.whenever((method, path) -> method.equals("POST"), Fault.unavailable());
        faults.next(1, (method, path) -> path.endsWith("/inbox"), Fault.internalError());

        assertThat(send().statusCode()).isEqualTo(503);
        assertThat(caller.get("/inbox").statusCode()).isEqualTo(500);
        assertThat(caller.get("/inbox").statusCode()).isEqualTo(200);
        assertThat(send().statusCode()).isEqualTo(503);
    }

    @Test
    void downRefusesEverythingUntilUp() {
        faults.down();
        int post = send().statusCode();
        int get = caller.get("/inbox").statusCode();
        faults.up();

        assertThat(post).isEqualTo(503);
        assertThat(get).isEqualTo(503);
        assertThat(caller.get("/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void aSlowAnswerArrivesWhole() {
        faults.next(1, Fault.slow(40, Duration.ofMillis(1)));

        HttpResponse<String> answer = caller.get("/inbox");

        assertThat(answer.body()).contains("approx_inbox_count");
    }

    @Test
    void closingEndsASlowAnswer() {
        faults.next(1, Fault.slow(1, Duration.ofDays(1)));
        Thread closer = new Thread(() -> {
            await().until(() -> !sandbox.requests().isEmpty());
            sandbox.close();
        });
        closer.start();

        assertThatThrownBy(() -> caller.get("/inbox")).isInstanceOf(UncheckedIOException.class);
    }

    private HttpResponse<String> send() {
        return caller.send("X26HC002", "W", "x");
    }
}
