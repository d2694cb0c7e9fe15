package org.senddocument.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.senddocument.service.incident.OpenIncidents;

/** Tells a monitor how many things are wrong, by cause. Always up: no incident is mended by taking the server out. */
@Readiness
@ApplicationScoped
public class IncidentsTold implements HealthCheck {

    @Inject
    OpenIncidents incidents;

    @Inject
    org.senddocument.service.startup.Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("send-document-incidents").up();
        if (readiness.isReady()) {
            incidents
                    .byCause()
                    .forEach((cause, count) -> response.withData(cause.name().toLowerCase(Locale.ROOT), count));
            response.withData("mails_not_taken", incidents.mailsNotTaken());
        }
        return response.build();
    }
}
