package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.submission.DocumentRegister;
import org.senddocument.service.submission.NewDocument;

/** Two requests for one consultation at one moment. */
class SubmissionsThatMeetTest {

    @Test
    void aRequestWhoseChainWasEndedByOneThatCameToNothingIsKept() throws Exception {
        try (Desk desk = new Desk("2026-03-02T09:00:00Z")) {
            NewDocument given =
                    new NewDocument(Desk.consultation("one"), Optional.empty(), List.of(), Optional.empty());
            desk.done(DocumentRegister.class, register -> {
                register.beginChain("clinic", "one", "9990000018");
                return null;
            });
            desk.done(DocumentRegister.class, register -> {
                register.endEmptyChain("clinic", "one");
                return null;
            });

            var receipt = desk.done(DocumentRegister.class, register -> register.keep(given, "clinic", "0".repeat(64)));

            assertThat(receipt.document().status()).isEqualTo(DocumentStatus.WAITING);
        }
    }
}
