package org.senddocument.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.senddocument.service.job.LastTicks;

/**
 * Tells a monitor how long ago each timer of this node last did its work. Always up: without its schedule a node still
 * takes documents in.
 */
@Readiness
@ApplicationScoped
public class TicksTold implements HealthCheck {

    @Inject
    LastTicks ticks;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("send-document-seconds-since-tick").up();
        ticks.ages().forEach(response::withData);
        return response.build();
    }
}
