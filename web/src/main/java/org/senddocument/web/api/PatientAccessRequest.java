package org.senddocument.web.api;

/**
 * Whose documents an auditor asks about, and why.
 *
 * @param page counted from 1; null for the first
 */
public record PatientAccessRequest(String nhsNumber, String reason, Integer page, Integer size) {

    @Override
    public String toString() {
        return "PatientAccessRequest[…]";
    }
}
