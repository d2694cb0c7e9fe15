package org.senddocument.service.expected;

/**
 * What a statement changed: the same again changes nothing.
 *
 * @param stated consultations named, or counted
 * @param added statements that are new
 * @param changed statements that said something else before
 */
public record StatementReceipt(long stated, long added, long changed) {}
