package org.senddocument.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the start-up is through and while the database answers. A backlog is no reason to be taken out. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject
    org.senddocument.service.startup.Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("send-document")
                .status(readiness.isReady())
                .build();
    }
}
