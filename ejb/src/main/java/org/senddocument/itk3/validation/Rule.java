package org.senddocument.itk3.validation;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One thing that the standard asks of a message.
 *
 * @param demand a sentence without patient data
 */
record Rule(String id, String demand, Predicate<CheckedMessage> kept) {

    Optional<Breach> breach(CheckedMessage message) {
        return isKept(message) ? Optional.empty() : Optional.of(new Breach(id, demand));
    }

    /** Where what a rule speaks of is not there at all, the rule is not kept. */
    private boolean isKept(CheckedMessage message) {
        try {
            return kept.test(message);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
