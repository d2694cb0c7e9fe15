package org.senddocument.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;

/** What nobody adopted is swept away, and nothing else. */
class ContentsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    enum Kind {
        H2,
        POSTGRES
    }

    private TestDatabase database;

    private void open(Kind kind) {
        database = kind == Kind.H2 ? TestDatabase.h2() : TestDatabase.postgres();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long staged() {
        return database.inTransaction(entities -> {
            Contents contents = new Contents(entities);
            Content content = contents.add(new Content(ContentRole.INBOUND, "text/plain", null, NOW));
            entities.flush();
            contents.addChunk(content.id(), 0, new byte[] {1});
            return content.id();
        });
    }

    private List<Long> stray() {
        return database.inTransaction(entities -> new Contents(entities).strayBefore(NOW.plus(Duration.ofHours(1))));
    }

    private boolean removed(long content) {
        return database.inTransaction(entities -> new Contents(entities).removeStray(content));
    }

    @ParameterizedTest
    @EnumSource
    void whatFindsItsOwnerBetweenTheListAndTheSweepStays(Kind kind) {
        open(kind);
        long content = staged();
        List<Long> listed = stray();
        database.doInTransaction(entities -> new InboundMessages(entities)
                .add(InboundMessage.message("M1", "THEM", "GPCONNECT_SEND_DOCUMENT_ACK", content, NOW)));

        boolean removed = removed(content);

        Optional<byte[]> bytes = database.inTransaction(entities -> new Contents(entities).chunk(content, 0));
        assertThat(listed).containsExactly(content);
        assertThat(removed).isFalse();
        assertThat(bytes).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStillNobodysGoesOnce(Kind kind) {
        open(kind);
        long content = staged();

        assertThat(removed(content)).isTrue();
        assertThat(removed(content)).isFalse();
        assertThat(stray()).isEmpty();
    }
}
