package org.senddocument.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.senddocument.service.Caller;

/** Many documents that are sent again together. */
class BulkResendTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID COPY = new UUID(0, 3);

    @Test
    void oneThatAFaultOfOursMeetsKeepsNoneBack() {
        BulkResend bulk = new BulkResend();
        bulk.context = Caller.named("ops", "operator");
        bulk.single = new SingleResend() {
            @Override
            public UUID resend(UUID reference, String by, String reason) {
                if (reference.equals(FIRST)) {
                    throw new EJBException("deadlock");
                }
                return COPY;
            }
        };

        List<ResendOutcome> outcomes = bulk.resend(List.of(FIRST, SECOND), "after the outage");

        assertThat(outcomes).extracting(ResendOutcome::isResent).containsExactly(false, true);
        assertThat(outcomes.get(0).reason()).contains("A fault of ours");
    }
}
