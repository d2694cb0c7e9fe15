package org.senddocument.web.api;

import java.util.List;
import org.senddocument.service.document.ResendOutcome;

/** What became of each document that was to be sent again. */
public record ResendAnswer(long resent, long refused, List<Item> items) {

    /** @param resentAs the new document, or null where it was refused for the reason */
    public record Item(String document, String resentAs, String reason) {}

    static ResendAnswer of(List<ResendOutcome> outcomes) {
        long resent = outcomes.stream().filter(ResendOutcome::isResent).count();
        return new ResendAnswer(
                resent,
                outcomes.size() - resent,
                outcomes.stream()
                        .map(outcome -> new Item(outcome.document(), outcome.resentAs(), outcome.reason()))
                        .toList());
    }
}
