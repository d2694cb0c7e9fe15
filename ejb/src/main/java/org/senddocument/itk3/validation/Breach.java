package org.senddocument.itk3.validation;

/**
 * A rule that a message does not keep.
 *
 * @param rule its id in the standard: {@code GPCM-SD-045}, {@code FHIR-CC-04} …
 * @param demand what it asks, in a sentence without patient data
 */
public record Breach(String rule, String demand) {

    @Override
    public String toString() {
        return rule + ": " + demand;
    }
}
