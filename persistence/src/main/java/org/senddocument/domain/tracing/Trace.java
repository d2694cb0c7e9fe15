package org.senddocument.domain.tracing;

import java.util.HashSet;
import java.util.Set;

/**
 * What was found out about the patient and the practice of a document.
 *
 * @param practice ODS code of the registered practice; null where PDS names none, or keeps it to itself
 * @param surname as PDS holds it now; null where PDS holds none, or another number is to be used
 * @param currentNumber the NHS number that took the place of the one asked for, where name and birth date agree; else null
 * @param recordVersion which version of the PDS record was read; null where there was none
 */
public record Trace(
        String practice, String surname, String currentNumber, String recordVersion, Set<Finding> findings) {

    public Trace {
        findings = Set.copyOf(findings);
    }

    public Trace with(Finding finding) {
        Set<Finding> more = new HashSet<>(findings);
        more.add(finding);
        return new Trace(practice, surname, currentNumber, recordVersion, more);
    }

    /** Says nothing of the patient. */
    @Override
    public String toString() {
        return "Trace[" + findings + "]";
    }
}
