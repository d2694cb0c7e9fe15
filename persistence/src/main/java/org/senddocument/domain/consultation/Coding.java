package org.senddocument.domain.consultation;

/** A code of a code system; {@code system} is null where the place it stands in implies SNOMED CT. */
public record Coding(String system, String code, String display) {}
