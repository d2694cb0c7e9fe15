package org.senddocument.service.incident;

/**
 * Where to look.
 *
 * @param address from the context root
 */
public record IncidentLink(String address, String name) {}
