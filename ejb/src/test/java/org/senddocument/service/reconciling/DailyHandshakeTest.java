package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.senddocument.mesh.InMemoryMeshMailbox;
import org.senddocument.mesh.MeshPeer.Mishap;
import org.senddocument.mesh.MeshPeer.Step;
import org.senddocument.sandbox.AdjustableClock;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** MESH wants to hear of a mailbox once in 24 hours. A greeting that goes wrong shows that one was sent. */
class DailyHandshakeTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final InMemoryMeshMailbox mailbox = new InMemoryMeshMailbox();
    private final DailyHandshake handshake = new DailyHandshake();

    DailyHandshakeTest() {
        handshake.clock = clock;
        handshake.mailbox = mailbox;
    }

    private void failsNext() {
        mailbox.peer().meets(Step.HANDSHAKE, Mishap.MESH_HAS_A_FAULT);
    }

    private void assertGreeted() {
        assertThatThrownBy(handshake::greetWhereDue).isInstanceOf(MeshUnavailableException.class);
    }

    @Test
    void aServerThatHasJustStartedGreets() {
        failsNext();

        assertGreeted();
    }

    @Test
    void aGreetingServesForADayAndNoLonger() {
        handshake.greetWhereDue();
        failsNext();

        clock.advance(Duration.ofHours(24));
        handshake.greetWhereDue();
        clock.advance(Duration.ofMillis(1));

        assertGreeted();
    }

    @Test
    void aGreetingWithoutAnAnswerIsTriedAgainAtOnce() {
        failsNext();
        assertGreeted();
        failsNext();

        assertGreeted();
    }
}
