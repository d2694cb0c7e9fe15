package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.sending.Claim;
import org.senddocument.service.sending.Outbox;
import org.senddocument.service.sending.Parcel;

/** A fault between the post and our note of it, on a server that lives on, leaves a document in doubt and not for ever. */
class LeftBehindTest {

    private Desk desk;
    private UUID document;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
        document = desk.submitted("consultation-1");
        desk.at("2026-03-02T11:00:00Z");
        desk.queued();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private List<Long> inDoubt() {
        return desk.done(Outbox.class, outbox -> outbox.inDoubt(10));
    }

    @Test
    void whatIsBeingPostedIsNotInDoubtAndWhatWasLeftBehindIs() {
        List<Long> meanwhile = new ArrayList<>();

        long id = desk.leftBehind(() -> meanwhile.addAll(inDoubt()));

        assertThat(meanwhile).isEmpty();
        assertThat(inDoubt()).containsExactly(id);
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENDING);
    }

    @Test
    void whatWasLeftBehindIsPostedAgainWithTheSameIds() {
        long id = desk.leftBehind(() -> {});
        Optional<UUID> before = messageId();

        Optional<Claim> claim = desk.done(Outbox.class, outbox -> outbox.claim(id, dispatch -> {}));

        assertThat(claim).get().isInstanceOfSatisfying(Parcel.class, parcel -> assertThat(parcel.attempt())
                .isEqualTo(2));
        assertThat(messageId()).isEqualTo(before).isPresent();
    }

    @Test
    void meshIsAskedByTheIdOfTheMessageAndWhatItHasIsSent() {
        long id = desk.leftBehind(() -> {});

        Optional<String> localId = desk.done(Outbox.class, outbox -> outbox.localIdOf(id));
        boolean found = desk.done(Outbox.class, outbox -> outbox.found(id, "mesh-1"));

        assertThat(localId).get().asString().startsWith("A12345-");
        assertThat(found).isTrue();
        assertThat(inDoubt()).isEmpty();
        assertThat(desk.view(document).status()).isEqualTo(DocumentStatus.SENT);
    }

    private Optional<UUID> messageId() {
        return desk.changed(
                document, found -> Optional.ofNullable(found.journey().messageId()));
    }
}
