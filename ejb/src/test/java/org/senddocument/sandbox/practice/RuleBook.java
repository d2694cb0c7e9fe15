package org.senddocument.sandbox.practice;

/** Every rule a message is held to, from the outside inwards. The first one broken decides the answer. */
final class RuleBook {

    private RuleBook() {}

    /** @throws Violation for the first rule broken */
    static void check(OriginalMessage message) {
        try {
            checkAll(message);
        } catch (Violation broken) {
            throw broken;
        } catch (RuntimeException unforeseen) {
            // one odd message must not keep the practice from collecting the others
            throw new Violation("20006", "the structure is not that of a Send Document message");
        }
    }

    private static void checkAll(OriginalMessage message) {
        EnvelopeRules.check(message);
        HandlingRules.check(message);
        DocumentRules.check(message);
        PartyRules.check(message);
        AttachmentRules.check(message);
        MeshRules.check(message);
        ElementOrder.check(message);
    }
}
