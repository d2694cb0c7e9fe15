package org.senddocument.service.document;

/**
 * What an id stands for.
 *
 * @param document its id, where the id is that of one document or of its message; else null
 * @param consultationId where the id is that of a consultation, which may have several documents; else null
 */
public record FoundById(String document, String consultationId) {}
