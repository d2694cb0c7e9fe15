package org.senddocument.service.expected;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedConsultation;
import org.senddocument.domain.expected.ExpectedCount;

/** Writes a statement down whole or not at all. The last word about a consultation or a day counts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatementBook {

    /** Ids in one query: each is a parameter of it. */
    private static final int AT_A_TIME = 500;

    @Inject
    Expectations expectations;

    @Inject
    Clock clock;

    public StatementReceipt write(String account, Collection<String> consultationIds, LocalDate finalisedOn) {
        List<String> ids = new ArrayList<>(new LinkedHashSet<>(consultationIds));
        long added = 0;
        long changed = 0;
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
            Map<String, ExpectedConsultation> known = expectations.among(account, some).stream()
                    .collect(Collectors.toMap(ExpectedConsultation::consultationId, Function.identity()));
            added += some.size() - known.size();
            changed += restate(known.values(), finalisedOn);
            add(account, some.stream().filter(id -> !known.containsKey(id)).toList(), finalisedOn);
        }
        return new StatementReceipt(ids.size(), added, changed);
    }

    private long restate(Collection<ExpectedConsultation> known, LocalDate finalisedOn) {
        Instant now = clock.instant();
        return known.stream()
                .filter(expected -> expected.restate(finalisedOn, now))
                .count();
    }

    private void add(String account, List<String> ids, LocalDate finalisedOn) {
        Instant now = clock.instant();
        ids.forEach(id -> expectations.add(new ExpectedConsultation(account, id, finalisedOn, now)));
    }

    public StatementReceipt write(String account, LocalDate day, int count) {
        Instant now = clock.instant();
        Optional<ExpectedCount> known = expectations.countOf(account, day);
        if (known.isPresent()) {
            return new StatementReceipt(count, 0, known.get().restate(count, now) ? 1 : 0);
        }
        expectations.add(new ExpectedCount(account, day, count, now));
        return new StatementReceipt(count, 1, 0);
    }
}
