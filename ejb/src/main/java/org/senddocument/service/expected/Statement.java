package org.senddocument.service.expected;

import java.util.List;

/**
 * What a source system says that it finalised: either consultations by their ids, or how many on one day.
 *
 * @param consultationIds with {@code finalisedOn}, at most {@value StatementRules#MOST_IDS}
 * @param finalisedOn the day in London, such as {@code 2026-11-20}
 * @param day with {@code count}
 * @param count 0 or more
 */
public record Statement(List<String> consultationIds, String finalisedOn, String day, Integer count) {

    boolean isOfConsultations() {
        return consultationIds != null || finalisedOn != null;
    }

    boolean isOfCount() {
        return day != null || count != null;
    }
}
