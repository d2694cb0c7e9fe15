package org.senddocument.service.tally;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senddocument.domain.tally.Outcome;
import org.senddocument.domain.tally.Tally;

/**
 * Consultations of one group by where they stand.
 *
 * @param submitted all of them; the outcomes add up to it
 * @param outcomes every one, by its name, in the order in which a consultation passes them
 * @param medianSecondsToAcceptance from the first submission to the acceptance of the newest version; null without any
 * @param percentile95SecondsToAcceptance likewise
 */
public record Figures(
        long submitted,
        Map<String, Count> outcomes,
        Long medianSecondsToAcceptance,
        Long percentile95SecondsToAcceptance) {

    /** @param oldest when the first of them was submitted; null where there are none */
    public record Count(long count, Instant oldest) {

        private static final Count NONE = new Count(0, null);

        private Count and(Count other) {
            boolean later = oldest == null || other.oldest != null && other.oldest.isBefore(oldest);
            return new Count(count + other.count, later ? other.oldest : oldest);
        }
    }

    static Figures of(List<Tally> tallies) {
        Map<String, Count> outcomes = new LinkedHashMap<>();
        Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome.name(), Count.NONE));
        tallies.forEach(
                tally -> outcomes.merge(tally.outcome().name(), new Count(tally.count(), tally.oldest()), Count::and));
        // Only one status is ACCEPTED, so the database has made its percentiles over all of them.
        Tally accepted = tallies.stream()
                .filter(tally -> tally.outcome() == Outcome.ACCEPTED)
                .findFirst()
                .orElse(null);
        return new Figures(
                tallies.stream().mapToLong(Tally::count).sum(),
                outcomes,
                accepted == null ? null : accepted.median(),
                accepted == null ? null : accepted.percentile95());
    }

    /** @param outcome the name of one */
    public long count(String outcome) {
        return outcomes.get(outcome).count();
    }

    /** @param outcome the name of one */
    public Instant oldest(String outcome) {
        return outcomes.get(outcome).oldest();
    }
}
