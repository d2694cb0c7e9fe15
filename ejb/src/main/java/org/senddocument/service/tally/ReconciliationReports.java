package org.senddocument.service.tally;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.tally.Grouping;
import org.senddocument.domain.tally.Tallies;
import org.senddocument.domain.tally.Tally;
import org.senddocument.domain.time.London;
import org.senddocument.service.tally.ReconciliationReport.CountDifference;
import org.senddocument.service.tally.ReconciliationReport.DayFigures;
import org.senddocument.service.tally.ReconciliationReport.PracticeFigures;
import org.senddocument.service.tally.ReconciliationReport.SenderFigures;

/** Makes the reconciliation report; every figure is counted by the database. */
@Stateless
@RolesAllowed({"viewer", "operator", "clerk"})
public class ReconciliationReports {

    @Inject
    Tallies tallies;

    @Inject
    MissingConsultations missing;

    @Inject
    OverdueAfter patience;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** As below, for a file that is taken away: who took which days is entered in the audit trail. */
    public ReconciliationReport exported(LocalDate from, LocalDate to) {
        String caller = context.getCallerPrincipal().getName();
        String what = "Reconciliation report, " + from + " to " + to;
        audit.add(new AuditEntry(clock.instant(), caller, AuditAction.EXPORT, null, what));
        return between(from, to);
    }

    /** Both days included, in London. */
    public ReconciliationReport between(LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        List<CountDifference> differences = missing.differences(from, to);
        return new ReconciliationReport(
                from,
                to,
                now,
                Figures.of(tallies.count(Grouping.ALL, from, to, patience, now)),
                tallies.removed(from, to),
                grouped(
                        tallies.count(Grouping.DAY, from, to, patience, now),
                        (key, figures) -> new DayFigures(LocalDate.parse(key.key()), figures)),
                grouped(
                        tallies.count(Grouping.PRACTICE, from, to, patience, now),
                        (key, figures) -> new PracticeFigures(key.key(), figures)),
                grouped(
                        tallies.count(Grouping.SENDER, from, to, patience, now),
                        (key, figures) -> new SenderFigures(key.key(), key.detail(), figures)),
                missing.between(from, to),
                differences,
                MissingConsultations.totals(differences));
    }

    public LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private record Key(String key, String detail) {}

    private static <T> List<T> grouped(List<Tally> tallies, BiFunction<Key, Figures, T> row) {
        Map<Key, List<Tally>> groups = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            groups.computeIfAbsent(new Key(tally.key(), tally.detail()), key -> new ArrayList<>())
                    .add(tally);
        }
        return groups.entrySet().stream()
                .map(group -> row.apply(group.getKey(), Figures.of(group.getValue())))
                .toList();
    }
}
