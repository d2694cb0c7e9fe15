package org.senddocument.service.tracing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Trace;
import org.senddocument.itk3.RoutingAddress;

/**
 * Whether the patient of a document is the one that PDS holds. MESH compares number, birth date and surname once more when it
 * routes, so what differs here would come back as EPL-154 later.
 */
final class RecordComparison {

    private final TraceQuery query;
    private final DemographicRecord record;
    private final Set<Finding> findings = EnumSet.noneOf(Finding.class);

    private RecordComparison(TraceQuery query, DemographicRecord record) {
        this.query = query;
        this.record = record;
    }

    static Trace of(TraceQuery query, DemographicRecord record, LocalDate today) {
        RecordComparison comparison = new RecordComparison(query, record);
        comparison.compareNames();
        comparison.compareBirthDates();
        comparison.look(today);
        return comparison.trace();
    }

    private void compareNames() {
        Optional<String> usual = record.usualSurname();
        boolean former = record.otherSurnames().stream().anyMatch(this::isOurs);
        if (usual.filter(this::isOurs).isPresent()) {
            return;
        }
        if (usual.isPresent()) {
            findings.add(former ? Finding.NAME_IS_FORMER : Finding.NAME_DIFFERS);
        } else if (!former && !record.restricted()) {
            findings.add(Finding.RECORD_INCOMPLETE);
        }
    }

    private boolean isOurs(String surname) {
        return RoutingAddress.isSameSurname(surname, query.family());
    }

    private void compareBirthDates() {
        String ours = query.birthDate().toString();
        if (record.birthDate().isEmpty()) {
            findings.add(Finding.RECORD_INCOMPLETE);
        } else if (!ours.startsWith(record.birthDate().get())) {
            findings.add(Finding.BIRTH_DATE_DIFFERS);
        } else if (!ours.equals(record.birthDate().get())) {
            findings.add(Finding.BIRTH_DATE_PARTIAL);
        }
    }

    private void look(LocalDate today) {
        add(Finding.SUPERSEDED, isSuperseded());
        add(Finding.DECEASED, record.deceased());
        add(Finding.RESTRICTED, record.restricted());
        add(Finding.NO_PRACTICE, record.practice().isEmpty() && !record.restricted());
        add(
                Finding.PRACTICE_ENDED,
                record.practiceUntil().filter(until -> until.isBefore(today)).isPresent());
        add(
                Finding.REGISTERED_WITH_SENDER,
                record.practice()
                        .filter(code -> code.equalsIgnoreCase(query.sender()))
                        .isPresent());
    }

    private void add(Finding finding, boolean found) {
        if (found) {
            findings.add(finding);
        }
    }

    private boolean isSuperseded() {
        return !record.nhsNumber().equals(query.nhsNumber());
    }

    /** Another number is told only of somebody who is surely the same person. */
    private Trace trace() {
        boolean same = !findings.contains(Finding.NAME_DIFFERS)
                && !findings.contains(Finding.BIRTH_DATE_DIFFERS)
                && !findings.contains(Finding.RECORD_INCOMPLETE);
        return new Trace(
                record.restricted() ? null : record.practice().orElse(null),
                same ? record.usualSurname().orElse(null) : null,
                isSuperseded() && same ? record.nhsNumber() : null,
                record.version(),
                findings);
    }
}
