package org.senddocument.service.sending;

/** Hears what became of each document, in the transaction that writes it down. */
@FunctionalInterface
public interface Tally {

    void add(Dispatch dispatch);
}
