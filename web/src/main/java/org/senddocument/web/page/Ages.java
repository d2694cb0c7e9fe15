package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as this page is made. */
@Named("ages")
@RequestScoped
public class Ages {

    @Inject
    Clock clock;

    @Inject
    Times times;

    public Instant getNow() {
        return clock.instant();
    }

    /** In its largest unit, for example {@code 2 days}. */
    public String since(Instant instant) {
        return times.roughly(Duration.between(instant, clock.instant()));
    }
}
