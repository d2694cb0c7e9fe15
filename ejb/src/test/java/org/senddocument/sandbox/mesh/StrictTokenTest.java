package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.AdjustableClock;

class StrictTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:30:00Z");

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final MeshSandbox sandbox = MeshSandbox.builder()
            .clock(clock)
            .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W"))
            .mailbox("X26HC002", "password", "X26", "TWO", Set.of("W"))
            .start();
    private final MailboxCaller caller = MailboxCaller.of(sandbox, "X26HC001", clock);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aTokenServesOnce() {
        MailboxCaller sameToken = caller.withToken(MailboxCaller.goodToken("X26HC001", clock));

        HttpResponse<String> first = sameToken.get("/inbox");
        HttpResponse<String> second = sameToken.get("/inbox");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(second.body()).contains("Error Duplicated Authentication Token");
    }

    @Test
    void theSameNonceWithAnotherCountIsAnotherToken() {
        String first = MeshToken.header("X26HC001", "password", "TestKey", "n", 1, NOW);
        String second = MeshToken.header("X26HC001", "password", "TestKey", "n", 2, NOW);

        assertThat(caller.withToken(first).get("/inbox").statusCode()).isEqualTo(200);
        assertThat(caller.withToken(second).get("/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenIsGoodForTwoHoursEitherSide() {
        assertThat(status(Duration.ofMinutes(-120))).isEqualTo(200);
        assertThat(status(Duration.ofMinutes(-121))).isEqualTo(403);
        assertThat(status(Duration.ofMinutes(120))).isEqualTo(200);
        assertThat(status(Duration.ofMinutes(121))).isEqualTo(403);
    }

    @Test
    void theSchemeIsRequired() {
        String bare = MailboxCaller.goodToken("X26HC001", clock).replace("NHSMESH ", "");

        assertThat(caller.withToken(bare).get("/inbox").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenOfAnotherMailboxIsRefused() {
        String foreign = MailboxCaller.goodToken("X26HC002", clock);

        HttpResponse<String> answer = caller.withToken(foreign).get("/inbox");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Mailbox id does not match token");
    }

    @Test
    void aRefusedTokenIsNotUsedUp() {
        clock.advance(Duration.ofHours(-3));
        String early = MailboxCaller.goodToken("X26HC001", clock);
        clock.advance(Duration.ofHours(3));
        int tooLate = caller.withToken(early).get("/inbox").statusCode();
        clock.advance(Duration.ofHours(-3));

        int inTime = caller.withToken(early).get("/inbox").statusCode();

        assertThat(tooLate).isEqualTo(403);
        assertThat(inTime).isEqualTo(200);
    }

    private int status(Duration away) {
        String token = MeshToken.header("X26HC001", "password", "TestKey", "n" + away, 0, NOW.plus(away));
        return caller.withToken(token).get("/inbox").statusCode();
    }
}
