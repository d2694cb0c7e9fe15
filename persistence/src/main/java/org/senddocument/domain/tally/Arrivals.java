package org.senddocument.domain.tally;

import java.time.LocalDate;

/** How many consultations came from one account for the first time on one day. */
public record Arrivals(String account, LocalDate day, long consultations) {}
