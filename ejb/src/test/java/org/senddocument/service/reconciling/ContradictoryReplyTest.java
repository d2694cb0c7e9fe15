package org.senddocument.service.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.service.reconciling.Letters.NOW;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.system.SampleReply;

/** Good news beside a fault is believed by nobody: a person sees the reply, and misses the answer in time. */
class ContradictoryReplyTest {

    private static final String FAULT = "<issue><severity value=\"fatal\"/><code value=\"exception\"/></issue>";
    private static final OverdueAfter PATIENCE = new OverdueAfter(Duration.ofDays(1), Duration.ofDays(5));

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.h2();
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20013", "30001"})
    void successBesideAFaultMatchesNothingAndItsDocumentBecomesOverdue(String code) {
        database.doInTransaction(entities -> {
            InboxRig rig = new InboxRig(entities);
            Document document = rig.sent("consultation-1", 1);
            String reply = SampleReply.to(document.journey().messageId(), code)
                    .xml()
                    .replace("<OperationOutcome>", "<OperationOutcome>" + FAULT);

            IntakeResult result = rig.take(rig.reply(reply, InboxRig.PRACTICE));

            assertThat(result).isEqualTo(IntakeResult.UNMATCHED);
            assertThat(document.status()).isEqualTo(DocumentStatus.SENT);
            assertThat(document.acknowledgements()).isEmpty();
            assertThat(document.isOverdue(PATIENCE, NOW.plus(Duration.ofDays(2))))
                    .isTrue();
        });
    }
}
