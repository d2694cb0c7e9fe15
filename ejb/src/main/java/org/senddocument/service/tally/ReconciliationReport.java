package org.senddocument.service.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was submitted in some days, and what became of it; docs/reconciliation.md tells what each figure counts.
 *
 * @param from the first day, in London
 * @param to the last day, included
 * @param removed consultations of these days of which retention has removed everything; in no other figure but arrived
 */
public record ReconciliationReport(
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        Figures total,
        long removed,
        List<DayFigures> byDay,
        List<PracticeFigures> byPractice,
        List<SenderFigures> bySender,
        Missing missing,
        List<CountDifference> expectedCounts,
        List<CountTotal> expectedTotals) {

    /** Of the consultations first submitted on one day. */
    public record DayFigures(LocalDate day, Figures figures) {}

    /** @param practice ODS code of the practice that answered, or its mailbox; null where none has answered yet */
    public record PracticeFigures(String practice, Figures figures) {}

    /** @param odsCode of the sending organisation */
    public record SenderFigures(String account, String odsCode, Figures figures) {}

    /** @param total of all, though the list may be cut */
    public record Missing(long total, List<MissingConsultation> consultations) {}

    /** Finalised at its source, and never arrived here. */
    public record MissingConsultation(String account, String consultationId, LocalDate finalisedOn) {}

    /**
     * @param missing what arrived neither on that day nor on the next; below zero where more arrived than were stated
     * @param arrivedNextDay how many the next day had over, of those that this one is short of
     */
    public record CountDifference(
            String account, LocalDate day, long expected, long arrived, long missing, long arrivedNextDay) {}

    /** Of all days for which the account stated a number. */
    public record CountTotal(String account, long expected, long arrived, long missing) {}
}
