package org.senddocument.service.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedConsultation;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.time.London;

/** What a person has to see to that is no document here: what came and belongs to nothing, and what never came. */
@Dependent
class OtherMatters {

    /** What a source system named by mistake never arrives: after this it is left to the report. */
    private static final int LOOKED_BACK_DAYS = 90;

    @Inject
    InboundMessages messages;

    @Inject
    Expectations expectations;

    @Inject
    IncidentLimits limits;

    Optional<Finding> unmatched() {
        long open = messages.countUnmatched(false);
        return open == 0 ? Optional.empty() : Optional.of(Finding.of(open, "Nobody has dealt with them yet."));
    }

    Optional<Finding> missing(Instant now) {
        LocalDate last = London.dayOf(now.minus(limits.missingAfter())).minusDays(1);
        LocalDate first = last.minusDays(LOOKED_BACK_DAYS);
        List<ExpectedConsultation> longest = expectations.missing(first, last, 1);
        return longest.stream()
                .findFirst()
                .map(one -> Finding.of(
                        expectations.countMissing(first, last),
                        "The one that is missing longest was finalised on " + LondonTime.dayOf(one.finalisedOn())
                                + "."));
    }
}
