package org.senddocument.service.tracing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.senddocument.domain.tracing.Practice;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.domain.tracing.Recipients;

/** The practices as they were described last. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // a practice that cannot be written down stops no other
public class PracticeBook {

    @Inject
    Practices practices;

    @Inject
    Recipients recipients;

    @Inject
    TracingSettings settings;

    @Inject
    Clock clock;

    public boolean isDue(String odsCode) {
        return practices
                .find(odsCode)
                .filter(practice -> practice.fetchedAt().isAfter(limit()))
                .isEmpty();
    }

    public List<String> due(int atMost) {
        return recipients.undescribed(limit(), atMost);
    }

    private Instant limit() {
        return clock.instant().minus(settings.maxAge());
    }

    /** What a directory did not say stays as it was. */
    public void note(String odsCode, DirectoryAnswer<PracticeDetails> details, DirectoryAnswer<String> asid) {
        Practice practice = practices.findOrNew(odsCode);
        if (details instanceof DirectoryAnswer.Known<PracticeDetails> known) {
            PracticeDetails told = known.value();
            practice.describe(told.name(), told.address(), told.telephone(), told.closed());
        }
        if (asid instanceof DirectoryAnswer.Known<String> known) {
            practice.runs(known.value());
        }
        practice.fetched(clock.instant());
    }
}
