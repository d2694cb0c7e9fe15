package org.senddocument.service.submission;

/**
 * A value against a rule.
 *
 * @param field its path in the metadata, such as {@code patient.nhsNumber}, or the name of a part
 * @param message the rule, never the value
 */
public record Violation(String field, String message) {}
